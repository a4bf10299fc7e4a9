import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CustomerEntity } from '../customer.entity.js';
import { customersVisibleTo } from '../customer.queries.js';
import { CustomerChannelEntity } from '../customer-channel.entity.js';
import type { ReachableBy } from '../customer-channel.rules.js';
import { type CustomerCreateRequest, checkDuplicate, planReachability } from './customer-create.rules.js';

export function customerCreate(ctx: Ctx, request: CustomerCreateRequest): Promise<Outcome<{ customerId: string }>> {
  return runCommand(ctx, (tx) => createCustomerIn(tx, ctx, request));
}

/** Registers a customer inside another command's transaction: quick registration of a ticket creates both or neither. */
export async function createCustomerIn(tx: Tx, ctx: Ctx, request: CustomerCreateRequest): Promise<Outcome<{ customerId: string }>> {
  const reachable = planReachability(request);
  if (!reachable.allowed) return refused(reachable.refusal);
  const duplicate = checkDuplicate(await firstWithPhone(tx, ctx, reachable.plan), request.isDuplicateAccepted ?? false);
  if (!duplicate.allowed) return refused(duplicate.refusal);
  const now = ctx.clock.now();
  const row = customerRow(ctx, request, now);
  await insertRows(tx, CustomerEntity, [row]);
  await insertRows(
    tx,
    CustomerChannelEntity,
    reachable.plan.map((channel) => ({ id: newId('cch', now), customerId: row.id, ...channel, createdAt: now })),
  );
  await recordEvent(tx, ctx, {
    type: 'customer.created',
    subject: { type: 'customer', id: row.id, seq: 1 },
    departmentId: row.departmentId,
    payload: { kind: row.kind, stage: row.stage, channels: reachable.plan.map((channel) => channel.kind) },
  });
  return done({ customerId: row.id });
}

async function firstWithPhone(
  tx: Tx,
  { actor }: Ctx,
  channels: readonly ReachableBy[],
): Promise<{ name: string; isVisible: boolean } | null> {
  const phone = channels.find((channel) => channel.kind === 'phone');
  if (!phone) return null;
  const visible = customersVisibleTo(actor);
  const [row] = await tx.objects<{ name: string; isVisible: number }>(
    `select t.name as name, case when ${visible.sql} then 1 else 0 end as isVisible
     from customer_channel c join customer t on t.id = c.customer_id where c.kind = 'phone' and c.value = ? order by c.id limit 1`,
    [...visible.params, phone.value],
  );
  return row ? { name: row.name, isVisible: Number(row.isVisible) === 1 } : null;
}

function customerRow({ actor }: Ctx, request: CustomerCreateRequest, now: Date): CustomerEntity {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  return {
    id: newId('cus', now),
    version: 1,
    kind: request.kind,
    stage: 'active',
    name: request.name.trim(),
    tier: text(request.tier),
    phone: text(request.phone),
    email: text(request.email),
    address: text(request.address),
    note: text(request.note),
    departmentId: actor.departmentId,
    creatorId: actor.personId,
    createdAt: now,
    updatedAt: now,
    keepUntil: null,
    erasedAt: null,
  };
}

import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CustomerEntity } from '../customer.entity.js';
import { CustomerChannelEntity } from '../customer-channel.entity.js';
import { offeredWords } from '../customer-facts.queries.js';
import { NO_FACTS, planFacts } from '../customer-facts.rules.js';
import { NEVER_DUE } from '../customer-order.rules.js';
import { firstWithPhone } from '../known-phone.queries.js';
import { checkDuplicate } from '../known-phone.rules.js';
import { type CustomerCreateRequest, planReachability } from './customer-create.rules.js';

export function customerCreate(ctx: Ctx, request: CustomerCreateRequest): Promise<Outcome<{ customerId: string }>> {
  return runCommand(ctx, (tx) => createCustomerIn(tx, ctx, request));
}

/** Registers a customer inside another command's transaction: quick registration of a ticket creates both or neither. */
export async function createCustomerIn(tx: Tx, ctx: Ctx, request: CustomerCreateRequest): Promise<Outcome<{ customerId: string }>> {
  const reachable = planReachability(request);
  if (!reachable.allowed) return refused(reachable.refusal);
  const worded = planFacts(NO_FACTS, { tier: request.tier, source: request.source }, await offeredWords(ctx));
  if (!worded.allowed) return refused(worded.refusal);
  const phone = reachable.plan.find(({ kind }) => kind === 'phone')?.value;
  const duplicate = checkDuplicate(phone ? await firstWithPhone(tx, ctx, { phone }) : null, request.isDuplicateAccepted ?? false);
  if (!duplicate.allowed) return refused(duplicate.refusal);
  const now = ctx.clock.now();
  const row = customerRow(ctx, request, now);
  await insertRows(tx, CustomerEntity, [row]);
  await insertRows(
    tx,
    CustomerChannelEntity,
    reachable.plan.map((channel, sortOrder) => {
      return { id: newId('cch', now), customerId: row.id, ...channel, label: null, isMain: true, sortOrder, createdAt: now };
    }),
  );
  await recordEvent(tx, ctx, {
    type: 'customer.created',
    subject: { type: 'customer', id: row.id, seq: 1 },
    departmentId: row.departmentId,
    payload: { kind: row.kind, stage: row.stage, channels: reachable.plan.map((channel) => channel.kind) },
  });
  return done({ customerId: row.id });
}

/** A new customer as the table holds them. */
export function customerRow({ actor }: Ctx, request: CustomerCreateRequest, now: Date): CustomerEntity {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  return {
    id: newId('cus', now),
    version: 1,
    kind: request.kind,
    stage: request.isProspect ? 'prospect' : 'active',
    name: request.name.trim(),
    tier: text(request.tier),
    source: text(request.source),
    paymentState: null,
    contactPreference: null,
    wordingNote: null,
    convertedOn: null,
    lostOn: null,
    lossReason: null,
    ownerId: null,
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
    mergedIntoId: null,
    fileScore: 100,
    reviewDueOn: NEVER_DUE,
  };
}

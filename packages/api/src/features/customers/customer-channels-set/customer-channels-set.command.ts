import { allow, type Decision } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import { type CustomerPlan, changeCustomer } from '../customer-change.command.js';
import { CustomerChannelEntity } from '../customer-channel.entity.js';
import type { ChannelKind } from '../customer-channel.rules.js';
import { firstWithPhone } from '../known-phone.queries.js';
import { checkDuplicate } from '../known-phone.rules.js';
import { type ChannelsPlan, type ChannelWish, planChannels } from './customer-channels-set.rules.js';

export interface CustomerChannelsSetRequest {
  readonly customerId: string;
  readonly version: number;
  readonly channels: readonly ChannelWish[];
  readonly isDuplicateAccepted?: boolean | null;
}

/** Says by which ways a customer is reached, which of them are the main ones, and in which order they are tried. */
export function customerChannelsSet(ctx: Ctx, request: CustomerChannelsSetRequest): Promise<Outcome<{ customerId: string }>> {
  const { customerId, version } = request;
  return changeCustomer(ctx, { customerId, version, type: 'customer.channels_set', decide: (tx) => decide(tx, ctx, request) });
}

async function decide(tx: Tx, ctx: Ctx, request: CustomerChannelsSetRequest): Promise<Decision<CustomerPlan>> {
  const { customerId, isDuplicateAccepted } = request;
  const known = await findRows(tx, CustomerChannelEntity, { customerId });
  const decision = planChannels(ctx.actor, known, request.channels);
  if (!decision.allowed) return decision;
  const { channels, removed } = decision.plan;
  const values = new Set(known.map(({ value }) => value));
  const fresh = channels.flatMap(({ kind, value }, index) => (kind === 'phone' && !values.has(value) ? [{ phone: value, index }] : []));
  const unknown = isDuplicateAccepted ? allow() : await checkDuplicates(tx, ctx, { customerId, fresh });
  if (!unknown.allowed) return unknown;
  return allow({
    changes: { phone: mainOf(channels, 'phone'), email: mainOf(channels, 'email') },
    payload: { added: channels.filter(({ id }) => id === null).length, removed: removed.length, count: channels.length },
    write: () => writeChannels(tx, ctx, { customerId, known, channels }),
  });
}

/** The main one of a kind, as it was given. */
function mainOf(channels: ChannelsPlan['channels'], kind: ChannelKind): string | null {
  const main = channels.find((channel) => channel.kind === kind && channel.isMain);
  return main ? (main.text ?? main.value) : null;
}

interface Fresh {
  readonly customerId: string;
  readonly fresh: readonly { readonly phone: string; readonly index: number }[];
}

async function checkDuplicates(tx: Tx, ctx: Ctx, { customerId, fresh }: Fresh): Promise<Decision> {
  for (const { phone, index } of fresh) {
    const holder = await firstWithPhone(tx, ctx, { phone, exceptId: customerId });
    const decision = checkDuplicate(holder, false, ['channels', String(index), 'value']);
    if (!decision.allowed) return decision;
  }
  return allow();
}

interface Writing {
  readonly customerId: string;
  readonly known: readonly CustomerChannelEntity[];
  readonly channels: ChannelsPlan['channels'];
}

/** All of them anew, each under the id it had: two statements however many. */
async function writeChannels(tx: Tx, ctx: Ctx, { customerId, known, channels }: Writing): Promise<void> {
  const now = ctx.clock.now();
  await tx.run('delete from customer_channel where customer_id = ?', [customerId]);
  await insertRows(
    tx,
    CustomerChannelEntity,
    channels.map((channel, sortOrder) => {
      const old = known.find(({ id }) => id === channel.id);
      return { ...channel, customerId, sortOrder, id: old?.id ?? newId('cch', now), createdAt: old?.createdAt ?? now };
    }),
  );
}

import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { openReveal, recordReveal } from '../../../platform/looks/reveal.js';
import { setting } from '../../../platform/settings/setting.js';
import { revealMinutes } from '../../people/index.js';
import { CustomerEntity } from '../customer.entity.js';
import { canRevealCustomer } from '../customer-access.rules.js';
import { channelsOf } from '../customer-channel.queries.js';
import { CustomerRevealEntity } from '../customer-reveal.entity.js';

export interface CustomerRevealRequest {
  readonly customerId: string;
  readonly reason: string;
}

/** Opens the contact data of a customer to the caller for a while (SEC-11). */
export async function customerReveal(ctx: Ctx, { customerId, reason }: CustomerRevealRequest): Promise<Outcome<{ revealId: string }>> {
  const minutes = await setting(ctx, revealMinutes);
  return runCommand(ctx, async (tx) => {
    const { personId } = ctx.actor;
    const customer = await findRow(tx, CustomerEntity, { id: customerId });
    if (!customer || personId === null || !canRevealCustomer(ctx.actor, customer))
      return refused({ code: 'NOT_FOUND', field: ['customerId'] });
    const event = {
      type: 'customer.revealed',
      subjectType: 'customer_reveal',
      departmentId: customer.departmentId,
      payload: { customerId },
    } as const;
    const ids = { customerId, personId };
    return done(await recordReveal(tx, ctx, { entity: CustomerRevealEntity, prefix: 'rvl', event, ids, reason, minutes }));
  });
}

type Revealed = CustomerEntity & Pick<CustomerRevealEntity, 'shownUntil'> & { readonly channels: readonly { id: string; value: string }[] };

/** What was revealed; null once its time is over, also for a repeated request. */
export async function revealedCustomer(ctx: Ctx, revealId: string): Promise<Revealed | null> {
  const reveal = await openReveal(ctx, CustomerRevealEntity, { id: revealId, personId: ctx.actor.personId ?? '' });
  const customer = reveal && (await findRow(ctx.db.read, CustomerEntity, { id: reveal.customerId }));
  if (!customer) return null;
  noteLook(ctx, { objectType: 'customer', objectId: customer.id, kind: 'revealed' });
  const channels = (await channelsOf(ctx, customer.id)).map(({ id, text, value }) => ({ id, value: text ?? value }));
  return { ...customer, channels, shownUntil: reveal.shownUntil };
}

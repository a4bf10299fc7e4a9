import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { setting } from '../../../platform/settings/setting.js';
import { revealMinutes } from '../../people/index.js';
import { CustomerEntity } from '../customer.entity.js';
import { canRevealCustomer } from '../customer-access.rules.js';
import { CustomerRevealEntity } from '../customer-reveal.entity.js';

export interface CustomerRevealRequest {
  readonly customerId: string;
  readonly reason: string;
}

/** Writes down who has the contact data of a customer shown in full, and why (SEC-11, SEC-13). The data itself is in no log. */
export async function customerReveal(ctx: Ctx, { customerId, reason }: CustomerRevealRequest): Promise<Outcome<{ revealId: string }>> {
  const minutes = await setting(ctx, revealMinutes);
  return runCommand(ctx, async (tx) => {
    const { personId } = ctx.actor;
    const customer = await findRow(tx, CustomerEntity, { id: customerId });
    if (!customer || personId === null || !canRevealCustomer(ctx.actor, customer))
      return refused({ code: 'NOT_FOUND', field: ['customerId'] });
    const revealedAt = ctx.clock.now();
    const shownUntil = new Date(revealedAt.getTime() + minutes * 60_000);
    const id = newId('rvl', revealedAt);
    await insertRows(tx, CustomerRevealEntity, [{ id, customerId, personId, reason: reason.trim(), revealedAt, shownUntil }]);
    await recordEvent(tx, ctx, {
      type: 'customer.revealed',
      subject: { type: 'customer_reveal', id, seq: 1 },
      departmentId: customer.departmentId,
      payload: { customerId },
    });
    return done({ revealId: id });
  });
}

/** What was revealed; null once its time is over, also for a repeated request. */
export async function revealedCustomer(
  ctx: Ctx,
  revealId: string,
): Promise<(CustomerEntity & Pick<CustomerRevealEntity, 'shownUntil'>) | null> {
  const reveal = await findRow(ctx.db.read, CustomerRevealEntity, { id: revealId, personId: ctx.actor.personId ?? '' });
  if (!reveal || reveal.shownUntil <= ctx.clock.now()) return null;
  const customer = await findRow(ctx.db.read, CustomerEntity, { id: reveal.customerId });
  if (!customer) return null;
  noteLook(ctx, { objectType: 'customer', objectId: customer.id, kind: 'revealed' });
  return { ...customer, shownUntil: reveal.shownUntil };
}

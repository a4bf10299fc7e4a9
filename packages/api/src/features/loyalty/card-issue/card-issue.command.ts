import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { type CustomerPlan, changeCustomer } from '../../customers/index.js';
import { LoyaltyCardEntity } from '../loyalty.entity.js';
import { mayRecordLoyalty } from '../loyalty-access.rules.js';
import { checkCardDays } from '../points.rules.js';

export interface CardIssueRequest {
  readonly customerId: string;
  readonly number: string;
  /** Absent: today. */
  readonly issuedOn?: string | null;
  readonly validUntil?: string | null;
}

/** Hands out a card to a customer (LOY-04). */
export function cardIssue(ctx: Ctx, request: CardIssueRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.card_issued',
    check: async (customer) => mayRecordLoyalty(ctx.actor, customer),
    decide: (tx, { id: customerId }) => decide(tx, ctx, { ...request, customerId }),
  });
}

async function decide(tx: Tx, ctx: Ctx, { customerId, validUntil = null, ...request }: CardIssueRequest): Promise<Decision<CustomerPlan>> {
  const today = localToday(ctx);
  const [number, issuedOn] = [request.number.trim().toUpperCase(), request.issuedOn ?? today];
  const right = checkCardDays({ issuedOn, validUntil }, today);
  if (!right.allowed) return right;
  // Two who hand out one number at once: the second is refused by the table, and told so.
  if (await findRow(tx, LoyaltyCardEntity, { number })) return refuse('ALREADY_EXISTS', undefined, ['number']);
  const id = newId('crd', ctx.clock.now());
  const card = { id, version: 1, customerId, number, issuedOn, validUntil, endedOn: null, endReason: null };
  return allow({ payload: { cardId: id, issuedOn, validUntil }, write: () => insertRows(tx, LoyaltyCardEntity, [card]) });
}

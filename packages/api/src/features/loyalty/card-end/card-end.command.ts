import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { changeCustomer } from '../../customers/index.js';
import { LoyaltyCardEntity } from '../loyalty.entity.js';
import { mayRecordLoyalty } from '../loyalty-access.rules.js';

export interface CardEndRequest {
  readonly customerId: string;
  readonly cardId: string;
  readonly reason: string;
}

/** A card is good no more: lost, given back, replaced. Ended twice, it has ended once. */
export function cardEnd(ctx: Ctx, { customerId, cardId, reason }: CardEndRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.card_ended',
    check: async (customer) => mayRecordLoyalty(ctx.actor, customer),
    async decide(tx, customer) {
      const card = await findRow(tx, LoyaltyCardEntity, { id: cardId, customerId: customer.id });
      if (!card) return refuse('NOT_FOUND', undefined, ['cardId']);
      if (card.endedOn !== null) return allow(null);
      const end = { endedOn: localToday(ctx), endReason: reason.trim() };
      return allow({ payload: { cardId }, write: async () => void (await guardedUpdate(tx, LoyaltyCardEntity, card, end)) });
    },
  });
}

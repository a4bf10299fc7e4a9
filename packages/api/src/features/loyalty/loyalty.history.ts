import { textIn } from '@shouwen/shared';
import type { CustomerHistory } from '../../platform/customer-history.js';
import { wordBook } from '../words/index.js';

interface Said {
  readonly points?: number;
  readonly benefit?: string | null;
}

/** Points that came and went, and cards. */
export const loyaltyHistory: CustomerHistory = {
  kind: 'loyalty',
  types: ['customer.points_recorded', 'customer.card_issued', 'customer.card_ended'],
  async told(ctx, events) {
    const benefits = (await wordBook.of(ctx)).of('loyalty_benefit');
    return new Map(
      events.map(({ id, payload }) => {
        const { points, benefit } = payload as Said;
        const word = benefits.find(({ code }) => code === benefit);
        const parts = [points !== undefined && (points > 0 ? `+${points}` : String(points)), word && textIn(word.names, ctx.language)];
        return [id, { about: parts.filter(Boolean).join(' · ') || null }];
      }),
    );
  },
};

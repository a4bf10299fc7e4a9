import { textIn } from '@shouwen/shared';
import type { CustomerHistory } from '../../platform/customer-history.js';
import { recordKinds } from './record-kind.queries.js';

/** What was recorded about a customer: of which kind, never what it says. */
export const recordHistory: CustomerHistory = {
  kind: 'record',
  types: ['customer.record_added', 'customer.record_changed', 'customer.record_ended', 'customer.record_voided'],
  async told(ctx, events) {
    const names = new Map((await recordKinds.of(ctx)).map(({ code, names }) => [code, textIn(names, ctx.language)]));
    return new Map(events.map(({ id, payload }) => [id, { about: names.get((payload as { readonly kind: string }).kind) ?? null }]));
  },
};

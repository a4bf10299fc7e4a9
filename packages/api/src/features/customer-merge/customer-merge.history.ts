import type { CustomerHistory } from '../../platform/customer-history.js';
import { namesOfCustomers } from '../customers/index.js';

interface MergeSaid {
  readonly mergedId?: string;
  readonly otherId?: string;
}

/** Who turned out to be the same, and who did not after all. */
export const mergeHistory: CustomerHistory = {
  kind: 'merge',
  types: ['customer.merged', 'customer.merge_undone'],
  async told(ctx, events) {
    const others = events.map(({ payload }) => (payload as MergeSaid).mergedId ?? (payload as MergeSaid).otherId ?? '');
    const names = await namesOfCustomers(ctx, others);
    return new Map(events.map(({ id }, index) => [id, { about: names.get(others[index] ?? '') ?? null }]));
  },
};

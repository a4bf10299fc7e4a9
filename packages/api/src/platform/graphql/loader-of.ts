import DataLoader from 'dataloader';
import type { Ctx } from '../context.js';

/**
 * The request's loader of a relation, made on first use: `loaderOf(ctx, openTicketCounts, (ids) => …).load(id)`.
 * The key is any constant of the feature; all rows of a list that ask in the same tick share one statement.
 */
export function loaderOf<K, V>(
  ctx: Pick<Ctx, 'loaders'>,
  key: unknown,
  batch: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  const known = ctx.loaders.get(key);
  if (known instanceof DataLoader) return known;
  const loader = new DataLoader<K, V>(batch);
  ctx.loaders.set(key, loader);
  return loader;
}

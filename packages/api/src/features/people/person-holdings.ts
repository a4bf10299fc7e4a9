import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { HeldCount } from '../../platform/feature.js';

/** What somebody has in hand, in every feature; kinds of which there is nothing are left out. */
export async function holdingsOf(reader: Reader, ctx: Ctx, personId: string): Promise<HeldCount[]> {
  const held: HeldCount[] = [];
  for (const { counts } of ctx.app.features.flatMap(({ holdings = [] }) => holdings)) held.push(...(await counts(ctx, reader, personId)));
  return held.filter(({ count }) => count > 0);
}

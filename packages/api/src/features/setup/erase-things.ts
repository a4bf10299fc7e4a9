import type { Ctx } from '../../platform/context.js';
import { eraseRows } from '../../platform/db/erase-rows.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { runErasers } from '../../platform/erasers.js';
import { STAFF } from '../people/index.js';
import type { DemoKind } from './demo-data.queries.js';

/** Takes things out of the database with everything that belongs to them; other features take out what they derived from them. */
export function eraseThings(ctx: Ctx, { kind, ids }: { readonly kind: DemoKind; readonly ids: readonly string[] }): Promise<void> {
  return ctx.db.inTransaction(async (tx) => {
    if (kind === 'person') await touchReference(tx, STAFF);
    // Whoever derives something from them at this moment is waited for, and whoever comes later finds them gone.
    await lockRows(tx, kind, ids);
    await runErasers(tx, ctx, { kind, ids });
    await eraseRows(tx, kind, ids);
  });
}

import type DataLoader from 'dataloader';
import type { Ctx } from '../../platform/context.js';
import { filledUp } from '../../platform/db/filled-up.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';

const PARTICIPANTS = Symbol('ticket participants');

/** Whether the viewer ever took part in a ticket; one statement for all tickets of a list. */
export function participationOf(ctx: Ctx): DataLoader<string, boolean> {
  return loaderOf(ctx, PARTICIPANTS, async (ids: readonly string[]) => {
    const { personId } = ctx.actor;
    if (personId === null) return ids.map(() => false);
    const asked = filledUp(ids);
    const sql = `select ticket_id from ticket_participant where person_id = ? and ticket_id in (${asked.map(() => '?').join(', ')})`;
    const rows = await ctx.db.read.rows(sql, [personId, ...asked]);
    const known = new Set(rows.map(([id]) => id));
    return ids.map((id) => known.has(id));
  });
}

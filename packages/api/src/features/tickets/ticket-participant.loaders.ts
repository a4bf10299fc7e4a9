import type DataLoader from 'dataloader';
import type { Ctx } from '../../platform/context.js';
import { idIn } from '../../platform/db/id-in.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';

const PARTICIPANTS = Symbol('ticket participants');

/** Whether the viewer ever took part in a ticket; one statement for all tickets of a list. */
export function participationOf(ctx: Ctx): DataLoader<string, boolean> {
  return loaderOf(ctx, PARTICIPANTS, async (ids: readonly string[]) => {
    const { personId } = ctx.actor;
    if (personId === null) return ids.map(() => false);
    const asked = idIn(ctx.db.engine, 'ticket_id', ids);
    const sql = `select ticket_id from ticket_participant where person_id = ? and ${asked.sql}`;
    const rows = await ctx.db.read.rows(sql, [personId, ...asked.params]);
    const known = new Set(rows.map(([id]) => id));
    return ids.map((id) => known.has(id));
  });
}

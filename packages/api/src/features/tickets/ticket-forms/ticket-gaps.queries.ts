import type { Ctx } from '../../../platform/context.js';
import { type FormFieldRow, fieldsOf, formBook } from '../../forms/index.js';
import { PHASE } from '../ticket-phase.rules.js';
import { ticketsVisibleTo } from '../ticket-scope.queries.js';

interface GapCounted {
  readonly field: FormFieldRow;
  readonly count: number;
}

/** How many tickets in sight leave each field open, most first; what has ended is let be. */
export async function gapsCounted(ctx: Ctx): Promise<readonly GapCounted[]> {
  const visible = ticketsVisibleTo(ctx.actor);
  const sql = `select g.field, count(*) from ticket_gap g join ticket t on t.id = g.ticket_id
where t.phase <> ${PHASE.ended} and ${visible.sql} group by g.field order by 2 desc`;
  const [rows, { all }] = [await ctx.db.read.rows(sql, visible.params), await formBook.of(ctx)];
  const byCode = new Map(fieldsOf(all).map((field) => [field.code, field]));
  return rows.flatMap(([code, count]) => {
    const field = byCode.get(String(code));
    return field ? [{ field, count: Number(count) }] : [];
  });
}

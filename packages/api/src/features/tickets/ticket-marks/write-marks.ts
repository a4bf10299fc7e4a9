import { marks as placeholders } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { TicketMarkEntity } from './ticket-mark.entity.js';
import type { MarkChange } from './ticket-marks.rules.js';

/** Writes what changed; what stays keeps the time it was set. */
export async function writeMarks(
  tx: Tx,
  ctx: Ctx,
  { ticketId, changes }: { readonly ticketId: string; readonly changes: readonly MarkChange[] },
): Promise<void> {
  const gone = changes.flatMap(({ from, to }) => from.filter((id) => !to.includes(id)));
  if (gone.length > 0)
    await tx.run(`delete from ticket_mark where ticket_id = ? and category_id in (${placeholders(gone)})`, [ticketId, ...gone]);
  const added = changes.flatMap(({ from, to }) => to.filter((id) => !from.includes(id)));
  const mark = { ticketId, markedAt: ctx.clock.now(), markedById: ctx.actor.personId };
  await insertRows(
    tx,
    TicketMarkEntity,
    added.map((categoryId) => ({ ...mark, categoryId })),
  );
}

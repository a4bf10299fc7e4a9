import { marks } from '../../../kernel/marks.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import type { FieldFilled } from '../../forms/index.js';
import { TicketFieldEntity, TicketGapEntity } from './ticket-field.entity.js';

/** Writes what is said from now on. */
export async function writeFields(tx: Tx, ticketId: string, changed: readonly FieldFilled[]): Promise<void> {
  const codes = changed.map(({ field }) => field);
  if (codes.length === 0) return;
  await tx.run(`delete from ticket_field where ticket_id = ? and field in (${marks(codes)})`, [ticketId, ...codes]);
  const rows = changed.flatMap(({ field, values }) => values.map((value, place) => ({ ticketId, field, place, value })));
  await insertRows(tx, TicketFieldEntity, rows);
}

/** Writes what is left open from now on; nothing where nothing changed. */
export async function writeGaps(
  tx: Tx,
  ticketId: string,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): Promise<void> {
  const closed = before.filter((code) => !after.includes(code));
  if (closed.length > 0) await tx.run(`delete from ticket_gap where ticket_id = ? and field in (${marks(closed)})`, [ticketId, ...closed]);
  const opened = after.filter((code) => !before.includes(code));
  await insertRows(
    tx,
    TicketGapEntity,
    opened.map((field) => ({ ticketId, field })),
  );
}

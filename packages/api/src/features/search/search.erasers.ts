import { marks } from '../../kernel/marks.js';
import type { Tx } from '../../platform/db/db.js';
import type { Eraser } from '../../platform/feature.js';

async function forget(tx: Tx, kind: Eraser['kind'], ids: readonly string[]): Promise<void> {
  const table = `search_${kind}`;
  const of = `subject_id in (${marks(ids)})`;
  if (tx.engine === 'sqlite') await tx.run(`delete from ${table}_fts where rowid in (select doc_id from ${table} where ${of})`, ids);
  await tx.run(`delete from ${table} where ${of}`, ids);
}

/** Tickets are found by their customer's name and phone, too. */
async function forgetTicketsOf(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const rows = await tx.rows(`select id from ticket where customer_id in (${marks(customerIds)})`, customerIds);
  const ids = rows.map(([id]) => String(id));
  if (ids.length > 0) await forget(tx, 'ticket', ids);
}

/** What is erased is not found any more. */
export const searchErasers: readonly Eraser[] = [
  ...(['ticket', 'customer', 'person'] as const).map((kind): Eraser => ({ kind, erase: (tx, ids) => forget(tx, kind, ids) })),
  { kind: 'customer', erase: forgetTicketsOf },
];

import { marks } from '../../kernel/marks.js';
import type { Tx } from '../../platform/db/db.js';
import type { Eraser } from '../../platform/feature.js';
import { forgetDocuments } from './search-document.js';

/** Tickets are found by their customer's name and phone, too. */
async function forgetTicketsOf(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const rows = await tx.rows(`select id from ticket where customer_id in (${marks(customerIds)})`, customerIds);
  const ids = rows.map(([id]) => String(id));
  if (ids.length > 0) await forgetDocuments(tx, 'ticket', ids);
}

/** What is erased is not found any more. */
export const searchErasers: readonly Eraser[] = [
  ...(['ticket', 'customer', 'person'] as const).map((kind): Eraser => ({ kind, erase: (tx, ids) => forgetDocuments(tx, kind, ids) })),
  { kind: 'customer', erase: forgetTicketsOf },
];

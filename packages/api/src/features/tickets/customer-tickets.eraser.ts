import type { Tx } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { ERASED_TEXT } from '../../platform/erasers.js';
import type { Eraser } from '../../platform/feature.js';

/** Of a customer who is erased no ticket tells anything any more; that there was one, when and how it went stays. */
export const customerTicketsEraser: Eraser = {
  kind: 'customer',
  async erase(tx, customerIds, at) {
    const tickets = await idsOf(tx, 'ticket', { column: 'customer_id', ids: customerIds });
    const files = await idsOf(tx, 'ticket_file', { column: 'ticket_id', ids: tickets });
    const [ticket, file, of] = [idIn(tx.engine, 'id', tickets), idIn(tx.engine, 'id', files), idIn(tx.engine, 'ticket_id', tickets)];
    await tx.run(`update stored_file set is_kept = ? where ${file.sql}`, [false, ...file.params]);
    await tx.run(`update ticket_file set name = ?, removed_at = coalesce(removed_at, ?) where ${file.sql}`, [
      ERASED_TEXT,
      at,
      ...file.params,
    ]);
    await tx.run(`update ticket_message set body = '' where ${of.sql}`, of.params);
    await tx.run(`delete from ticket_field where ${of.sql}`, of.params);
    await tx.run(`delete from ticket_gap where ${of.sql}`, of.params);
    await tx.run(`delete from ticket_draft where ${of.sql}`, of.params);
    const emptied = 'subject = ?, description = ?, contact_name = null, cause = null, measure = null';
    await tx.run(`update ticket set ${emptied} where ${ticket.sql}`, [ERASED_TEXT, '', ...ticket.params]);
  },
};

/** Read first: MySQL walks a whole table for a change whose condition asks another one. */
async function idsOf(
  tx: Tx,
  table: string,
  { column, ids }: { readonly column: string; readonly ids: readonly string[] },
): Promise<string[]> {
  const asked = idIn(tx.engine, column, ids);
  return (await tx.rows(`select id from ${table} where ${asked.sql}`, asked.params)).map(([id]) => String(id));
}

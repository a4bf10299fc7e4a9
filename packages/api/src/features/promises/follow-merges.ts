import { grouped } from '../../kernel/grouped.js';
import type { Tx } from '../../platform/db/db.js';
import { findRows, updateRow } from '../../platform/db/write.js';
import type { Reaction } from '../../platform/feature.js';
import { ticketEventPayload } from '../tickets/index.js';
import { PromiseEntity } from './promise.entity.js';

/** What is open goes on where the matter goes on, and comes back when the merge is taken back; what had ended stays where it was. */
export const followMerges: Reaction = {
  types: /^ticket\.(merged|unmerged)$/,
  async react(tx, _ctx, events) {
    for (const { type, subjectId, payload } of events) {
      const customerId = ticketEventPayload(payload)?.customerId;
      if (type === 'ticket.merged') await goOn(tx, subjectId);
      else if (customerId !== undefined) await comeBack(tx, subjectId, customerId);
    }
  },
};

async function goOn(tx: Tx, ticketId: string): Promise<void> {
  const rows = await findRows(tx, PromiseEntity, { ticketId, state: 'open' });
  if (rows.length === 0) return;
  const [into] = await tx.rows('select merged_into_id from ticket where id = ?', [ticketId]);
  const toId = String(into?.[0]);
  for (const row of rows) await updateRow(tx, PromiseEntity, row.id, { ticketId: toId, cameBy: [...row.cameBy, ticketId] });
  await countAnew(tx, [ticketId, toId]);
}

/** Both are tickets of the same customer, so those of the customer are all there is to look through. */
async function comeBack(tx: Tx, ticketId: string, customerId: string): Promise<void> {
  const rows = (await findRows(tx, PromiseEntity, { customerId })).filter(({ cameBy }) => cameBy.includes(ticketId));
  if (rows.length === 0) return;
  for (const row of rows)
    await updateRow(tx, PromiseEntity, row.id, { ticketId, cameBy: row.cameBy.slice(0, row.cameBy.indexOf(ticketId)) });
  await countAnew(tx, [ticketId, ...grouped(rows, (row) => row.ticketId).keys()]);
}

/** It is no change that anybody made, so the versions of the tickets stay. */
async function countAnew(tx: Tx, ticketIds: readonly string[]): Promise<void> {
  for (const id of [...ticketIds].toSorted()) {
    const [row] = await tx.rows("select count(*) from customer_promise where ticket_id = ? and state = 'open'", [id]);
    await tx.run('update ticket set open_promises = ? where id = ?', [Number(row?.[0]), id]);
  }
}

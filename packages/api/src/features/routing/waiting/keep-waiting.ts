import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { factsOfTicket, PHASE, TicketEntity } from '../../tickets/index.js';
import { placeIn, queueFor } from '../queue-match.rules.js';
import { RoutingWaitEntity } from '../routing.entity.js';
import { routingBook } from '../routing-book.queries.js';

/**
 * Puts a ticket into the queue that holds it as it stands now, or takes it out; answers the queue in which it waits. However often the same
 * is told, it comes to the same. How long it has waited is kept while it only changes its queue.
 */
export async function keepWaiting(ctx: Ctx, ticketId: string, since: Date): Promise<string | null> {
  return ctx.db.inTransaction(async (tx) => {
    if ((await lockRows(tx, 'ticket', [ticketId])).length === 0) return null;
    const known = await findRow(tx, RoutingWaitEntity, { ticketId });
    const wanted = await placeOf(tx, ctx, ticketId);
    if (wanted) await write(tx, { known, wanted: { ticketId, since, ...wanted } });
    else if (known) await tx.run('delete from routing_wait where ticket_id = ?', [ticketId]);
    return wanted?.queueId ?? null;
  });
}

/** Where a ticket waits as it stands now; null: it waits for nobody, or in no queue. */
async function placeOf(tx: Tx, ctx: Ctx, ticketId: string): Promise<{ readonly queueId: string; readonly place: number } | null> {
  const ticket = await findRow(tx, TicketEntity, { id: ticketId });
  const isWaiting = ticket && ticket.assigneeId === null && ticket.phase === PHASE.open && ticket.mergedIntoId === null;
  if (!isWaiting) return null;
  const facts = await factsOfTicket(ctx, { reader: tx, ticket });
  const queue = queueFor((await routingBook.of(ctx)).queues, facts);
  return queue && { queueId: queue.id, place: placeIn(queue, facts) };
}

async function write(
  tx: Tx,
  { known, wanted }: { readonly known: RoutingWaitEntity | null; readonly wanted: RoutingWaitEntity },
): Promise<void> {
  const { ticketId, queueId, place } = wanted;
  if (!known) await insertRows(tx, RoutingWaitEntity, [wanted]);
  else if (known.queueId !== queueId || known.place !== place)
    await tx.run('update routing_wait set queue_id = ?, place = ? where ticket_id = ?', [queueId, place, ticketId]);
}

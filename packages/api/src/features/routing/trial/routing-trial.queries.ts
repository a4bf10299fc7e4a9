import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { factsOfTicket, isTicketVisible, TicketEntity } from '../../tickets/index.js';
import { judge } from '../assign/assign-next.js';
import { queuePeople } from '../assign/queue-people.js';
import { standingOf, turnsIn } from '../assign/queue-state.queries.js';
import { decidedView } from '../consideration-view.js';
import type { QueueRow } from '../queue.rules.js';
import { matchQueues, placeIn } from '../queue-match.rules.js';
import { showingQueues } from '../routing.type.js';
import { routingBook } from '../routing-book.queries.js';
import type { RoutingTrial } from './routing-trial.type.js';

/** To whom a ticket would go if it waited now, by the rules that decide it in earnest; null for one the viewer does not see. */
export async function tryRouting(ctx: Ctx, ticketId: string): Promise<RoutingTrial | null> {
  const ticket = (await isTicketVisible(ctx, ticketId)) ? await findRow(ctx.db.read, TicketEntity, { id: ticketId }) : null;
  if (!ticket) return null;
  const facts = await factsOfTicket(ctx, { reader: ctx.db.read, ticket });
  const [{ queues }, show] = [await routingBook.of(ctx), await showingQueues(ctx)];
  const verdicts = matchQueues(queues, facts);
  const queue = verdicts.find(({ failed }) => failed.length === 0)?.queue ?? null;
  return {
    verdicts: verdicts.map(({ queue: one, failed }) => ({ queue: show(one), failed })),
    queue: queue && show(queue),
    isUrgent: queue !== null && placeIn(queue, facts) === 0,
    ...(queue ? await judged(ctx, queue, ticket) : { weight: null, personName: null, considered: [], hiddenCount: 0, explanation: [] }),
  };
}

async function judged(ctx: Ctx, queue: QueueRow, ticket: TicketEntity) {
  const people = await queuePeople(ctx, queue, ticket.departmentId);
  const ids = people.map(({ person }) => person.id);
  const { read } = ctx.db;
  const [standing, turns] = [await standingOf(ctx, read, ids), await turnsIn(read, queue)];
  const { picked, all, weight } = await judge(ctx, read, { queue, people, ticket, standing, turns });
  const personId = picked?.personId ?? null;
  const { name, versionNumber, strategy } = (await showingQueues(ctx))(queue);
  const view = await decidedView(ctx, {
    queue: name,
    versionNumber,
    strategy,
    preference: picked?.preference ?? null,
    weight,
    personId,
    all,
  });
  return { weight, personName: view.considered.find(({ isChosen }) => isChosen)?.personName ?? null, ...view };
}

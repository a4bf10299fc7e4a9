import type { Ctx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { departmentTree } from '../../departments/index.js';
import { canSeePerson } from '../../people/index.js';
import { type QueuePerson, queuePeople } from '../assign/queue-people.js';
import { type StandingNow, standingOf } from '../assign/queue-state.queries.js';
import { mayWatchQueue, type QueueRow } from '../queue.rules.js';
import { showingQueues } from '../routing.type.js';
import { routingBook } from '../routing-book.queries.js';
import type { RoutingQueueNow, RoutingSeat } from './routing-board.type.js';

const SEATS = 100;

interface Waiting {
  readonly count: number;
  readonly urgent: number;
  readonly oldest: Date | null;
}

const NOTHING: Waiting = { count: 0, urgent: 0, oldest: null };

/** The queues that the viewer watches, as they stand now: three statements, however many there are. */
export async function boardNow(ctx: Ctx): Promise<RoutingQueueNow[]> {
  const watched = await watchedQueues(ctx);
  if (watched.length === 0) return [];
  const ids = new Set(watched.flatMap(({ people }) => people.map(({ person }) => person.id)));
  const [waiting, standing] = [await waitingNow(ctx), await standingOf(ctx, ctx.db.read, [...ids])];
  const show = await showingQueues(ctx);
  return watched.map(({ queue, people }) => {
    const seats = seatsOf(people, standing);
    const onDuty = seats.filter(isOnDuty);
    const { count: waitingCount, urgent: urgentCount, oldest: oldestSince } = waiting.get(queue.id) ?? NOTHING;
    return {
      ...{ queue: show(queue), waitingCount, urgentCount, oldestSince, onDutyCount: onDuty.length },
      load: onDuty.reduce((sum, { load }) => sum + load, 0),
      capacity: onDuty.reduce((sum, { capacity }) => sum + capacity, 0),
      seats: seats.slice(0, SEATS),
    };
  });
}

interface Watched {
  readonly queue: QueueRow;
  readonly people: readonly QueuePerson[];
}

async function watchedQueues(ctx: Ctx): Promise<Watched[]> {
  const [{ queues }, tree] = [await routingBook.of(ctx), await departmentTree.of(ctx)];
  const watched: Watched[] = [];
  for (const queue of queues.filter(({ isArchived }) => !isArchived)) {
    const department = tree.findByCode(queue.rules.department);
    if (!department || !mayWatchQueue(ctx.actor, department.id)) continue;
    const people = await queuePeople(ctx, queue, department.id);
    watched.push({ queue, people: people.filter(({ person }) => canSeePerson(ctx.actor, person)) });
  }
  return watched;
}

/** Through the index of what waits. */
async function waitingNow(ctx: Ctx): Promise<ReadonlyMap<string, Waiting>> {
  const rows = await ctx.db.read.rows('select queue_id, count(*), sum(1 - place), min(since) from routing_wait group by queue_id');
  return new Map(
    rows.map(([id, count, urgent, oldest]) => [
      String(id),
      { count: Number(count), urgent: Number(urgent), oldest: instant(String(oldest)) },
    ]),
  );
}

const isOnDuty = ({ presence, isInHours }: RoutingSeat): boolean => presence === 'online' && isInHours;

function seatsOf(people: readonly QueuePerson[], { presence, loads }: StandingNow): RoutingSeat[] {
  const seats = people.map(({ person: { id, name }, capacity, share, isInHours }) => ({
    ...{ personId: id, personName: name, capacity, share, isInHours },
    presence: presence.get(id) ?? ('offline' as const),
    load: loads.get(id) ?? 0,
  }));
  const rank = (seat: RoutingSeat): number => (isOnDuty(seat) ? 0 : seat.presence === 'offline' ? 2 : 1);
  return seats.sort((a, b) => rank(a) - rank(b));
}

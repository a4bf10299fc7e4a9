import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { instant } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { findRows } from '../../../platform/db/write.js';
import type { StoredEvent } from '../../../platform/events/stored-event.js';
import type { Reaction } from '../../../platform/feature.js';
import { factsAtEvent, ticketEventPayload } from '../../tickets/index.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { factsAsked, mayMatchAnew } from './changed-facts.rules.js';
import type { Clock } from './clock.rules.js';
import { clockOf } from './clock-row.rules.js';
import { type ClockWorld, clockWorld, timersAsTheyRun, timersFor } from './clock-world.js';
import { happenedOf, type TicketHappened } from './happening.rules.js';
import { keepClocks } from './keep-clocks.js';
import { TicketClockEntity } from './ticket-clock.entity.js';
import { advance, clocksSoFar, mayStart, type TimerOnTicket } from './timer.rules.js';

/** What one event of a ticket says, and which ticket. */
type TicketTold = TicketHappened & Pick<StoredEvent, 'subjectId' | 'seq'>;

/** Clocks go with their tickets in one transaction: whoever answers sees at once that the promise was kept. */
export const followTickets: Reaction = {
  types: /^(ticket|message|contact)\./,
  async react(tx, ctx, events) {
    const told = events.flatMap(asTold);
    const { policies } = await serviceLevelBook.of(ctx);
    if (told.length === 0 || policies.length === 0) return;
    const byTicket = grouped(told, ({ subjectId }) => subjectId);
    const older = [...byTicket].filter(([, [first]]) => first?.type !== 'ticket.created').map(([id]) => id);
    const rows = older.length > 0 ? await rowsOf(tx, older) : [];
    const byId = grouped(rows, ({ ticketId }) => ticketId);
    const world = await clockWorld(ctx, tx, { clocks: rows });
    for (const [ticketId, steps] of byTicket) await follow(tx, ctx, { world, ticketId, steps, rows: byId.get(ticketId) ?? [] });
  },
};

function asTold({ subjectType, payload, ...event }: StoredEvent): TicketTold[] {
  const said = subjectType === 'ticket' ? ticketEventPayload(payload) : null;
  return said ? [{ ...event, payload: said }] : [];
}

/** In the order in which they began. */
function rowsOf(tx: Tx, ticketIds: readonly string[]): Promise<TicketClockEntity[]> {
  return findRows(tx, TicketClockEntity, { ticketId: ticketIds }, { orderBy: { ticketId: 'asc', startedAt: 'asc', seq: 'asc' } });
}

interface Following {
  readonly world: ClockWorld;
  readonly ticketId: string;
  readonly steps: readonly TicketTold[];
  readonly rows: readonly TicketClockEntity[];
}

async function follow(tx: Tx, ctx: Ctx, { world, ticketId, steps, rows }: Following): Promise<void> {
  const asked = factsAsked(world.book.policies);
  let clocks = rows.map(clockOf);
  for (const step of steps) {
    const happened = happenedOf(step, world.named);
    const isAnew = mayMatchAnew(step.payload, asked);
    const isMatched = isAnew || happened.isBack || mayStart(clocks, world.book.timers, happened);
    const timers = await (isMatched
      ? matched(tx, ctx, { world, step, asked })
      : timersAsTheyRun(world, { clocks, departmentId: step.payload.departmentId }));
    if (isAnew && step.type !== 'ticket.created') clocks = await withNewlyPromised(tx, { world, step, clocks, timers });
    clocks = advance(clocks, timers, { happened, hoursOf: world.hoursOf });
  }
  const last = steps.at(-1);
  if (last) await keepClocks(tx, ctx, { world, change: { ticketId, departmentId: last.payload.departmentId, rows, clocks, at: last.at } });
}

interface Matching {
  readonly world: ClockWorld;
  readonly step: TicketTold;
  readonly asked: ReadonlySet<string>;
}

async function matched(tx: Tx, ctx: Ctx, { world, step: { subjectId: ticketId, payload }, asked }: Matching): Promise<TimerOnTicket[]> {
  const facts = await factsAtEvent(ctx, tx, { ticketId, payload, asked });
  return timersFor(world, { facts, departmentId: payload.departmentId });
}

interface Anew {
  readonly world: ClockWorld;
  readonly step: TicketTold;
  readonly clocks: Clock[];
  readonly timers: readonly TimerOnTicket[];
}

/** What another policy promises now is reckoned from where it would have begun. */
async function withNewlyPromised(tx: Tx, { world, step, clocks, timers }: Anew): Promise<Clock[]> {
  const fresh = timers.filter(({ code, terms }) => terms !== null && !clocks.some(({ timer }) => timer === code));
  if (fresh.length === 0) return clocks;
  const steps = (await toldBefore(tx, step)).map((told) => ({ happened: happenedOf(told, world.named), hoursOf: world.hoursOf }));
  return [...clocks, ...fresh.flatMap((timer) => clocksSoFar(timer, timers, steps))];
}

interface EventRow {
  readonly type: TicketTold['type'];
  readonly at: string;
  readonly actor_kind: string;
  readonly payload: string;
  readonly seq: number;
}

async function toldBefore(tx: Tx, { subjectId, seq }: TicketTold): Promise<TicketTold[]> {
  const subject = idIn(tx.engine, 'subject_id', [subjectId]);
  const sql = `select type, at, actor_kind, payload, seq from event where subject_type = 'ticket' and ${subject.sql} and seq < ? order by seq`;
  const rows = await tx.objects<EventRow>(sql, [...subject.params, seq]);
  return rows.flatMap(({ type, at, actor_kind: actorKind, payload, seq: number }) => {
    const said = ticketEventPayload(JSON.parse(payload));
    return said ? [{ type, at: instant(at), actorKind, payload: said, subjectId, seq: number }] : [];
  });
}

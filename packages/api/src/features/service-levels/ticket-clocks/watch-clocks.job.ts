import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { breachAt, type Clock } from './clock.rules.js';
import { clockColumns, clockOf, warnedOf } from './clock-row.rules.js';
import { type ClockWorld, clockWorld, pointsFor } from './clock-world.js';
import { recordClock } from './keep-clocks.js';
import { TicketClockEntity } from './ticket-clock.entity.js';
import { duePoints, keyOf, nextWarningAt, type Warned, type WarningPoint } from './warning.rules.js';

const BATCH = 200;

/**
 * Speaks of clocks whose time is running out, once of each point, however long nobody looked. It decides nothing: whether a promise was
 * kept is decided by the instants when the clock stops (rule 3), so a scheduler that sleeps changes no verdict.
 */
export const watchClocks: JobDefinition = {
  kind: 'service-levels.watch-clocks',
  every: { seconds: 30 },
  async handle(ctx: Ctx) {
    for (let more = true; more; ) {
      const due = await dueNow(ctx);
      for (const one of due) await ctx.db.inTransaction((tx) => speakOf(tx, ctx, one));
      more = due.length === BATCH;
    }
  },
};

interface Due {
  readonly id: string;
  readonly ticketId: string;
}

/** Through the index by the next warning: what is not due is not looked at. */
async function dueNow({ db, clock }: Ctx): Promise<Due[]> {
  const sql = `select id, ticket_id from ticket_clock where next_warning_at <= ? order by next_warning_at, id limit ${BATCH}`;
  return (await db.read.rows(sql, [clock.now()])).map(([id, ticketId]) => ({ id: String(id), ticketId: String(ticketId) }));
}

/** The ticket is locked first, as its verbs do: whoever comes second sees what the first said. */
async function speakOf(tx: Tx, ctx: Ctx, { id, ticketId }: Due): Promise<void> {
  await lockRows(tx, 'ticket', [ticketId]);
  const row = await findRow(tx, TicketClockEntity, { id });
  const now = ctx.clock.now();
  if (!row?.nextWarningAt || row.nextWarningAt > now) return;
  const world = await clockWorld(ctx, tx, { clocks: [row] });
  const { clock, warned, points } = spoken(world, row, now.getTime());
  const next = nextWarningAt(world.hoursOf, { clock, points: pointsFor(world.book, clock), warned });
  if (!(await guardedUpdate(tx, TicketClockEntity, row, clockColumns(clock, { warned, nextWarningAt: next })))) return;
  await record(tx, ctx, { row, clock, points });
}

interface Spoken {
  readonly clock: Clock;
  readonly warned: Warned;
  readonly points: readonly WarningPoint[];
}

function spoken({ book, hoursOf }: ClockWorld, row: TicketClockEntity, now: number): Spoken {
  const [before, known] = [clockOf(row), warnedOf(row)];
  const points = duePoints(hoursOf, { clock: before, points: pointsFor(book, before), warned: known }, now);
  const clock = { ...before, breachedAt: breachAt(before, now) };
  return { clock, points, warned: { keys: [...known.keys, ...points.map(keyOf)], dueAt: before.dueAt } };
}

/** One event of all that was reached; that it was missed is said once, by whoever sees it first. */
async function record(
  tx: Tx,
  ctx: Ctx,
  { row, clock, points }: { readonly row: TicketClockEntity; readonly clock: Clock; readonly points: readonly WarningPoint[] },
): Promise<void> {
  if (points.length === 0) return;
  const [place] = await tx.rows('select department_id from ticket where id = ?', [row.ticketId]);
  const change = { ticketId: row.ticketId, departmentId: String(place?.[0]) };
  const type = row.breachedAt === null && clock.breachedAt !== null ? 'ticket.clock_missed' : 'ticket.clock_warned';
  await recordClock(tx, ctx, { type, id: row.id, seq: row.version + 1, clock, points, change });
}

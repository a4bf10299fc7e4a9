import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows, putRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { Clock } from './clock.rules.js';
import type { ClockEventPayload } from './clock-event.rules.js';
import { clockColumns, clockOf, warnedOf } from './clock-row.rules.js';
import { type ClockWorld, pointsFor } from './clock-world.js';
import { nextDueOf } from './next-due.rules.js';
import { TicketClockEntity } from './ticket-clock.entity.js';
import { DUE, keyOf as keyOfPoint, NOT_WARNED, nextWarningAt, rearmed, type Warned, type WarningPoint } from './warning.rules.js';

/** Clocks of one ticket before and after something, to be kept. */
export interface ClockChange {
  readonly ticketId: string;
  readonly departmentId: string;
  readonly rows: readonly TicketClockEntity[];
  readonly clocks: readonly Clock[];
  readonly at: Date;
}

const keyOf = ({ timer, seq }: Pick<Clock, 'timer' | 'seq'>): string => `${timer} ${seq}`;

/** Writes what changed: new clocks together, each changed one, and what the lists sort by. */
export async function keepClocks(
  tx: Tx,
  ctx: Ctx,
  { world, change }: { readonly world: ClockWorld; readonly change: ClockChange },
): Promise<void> {
  const { ticketId, rows, clocks, at } = change;
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const fresh: TicketClockEntity[] = [];
  for (const clock of clocks) {
    const row = known.get(keyOf(clock)) ?? null;
    const columns = columnsOf(world, { clock, row, at });
    if (!row) fresh.push({ ...NEW, ...columns, id: newId('clk', at), ticketId });
    else if (JSON.stringify(columns) !== JSON.stringify(clockColumns(clockOf(row), keptBeside(row))))
      await putRow(tx, TicketClockEntity, row.id, { ...columns, version: row.version + 1 });
    await sayMissed(tx, ctx, { world, change, clock, row, id: row?.id ?? fresh.at(-1)?.id ?? '' });
  }
  if (fresh.length > 0) await insertRows(tx, TicketClockEntity, fresh);
  await keepNextDue(tx, { ticketId, before: rows.map(clockOf), after: clocks });
}

const NEW = { version: 1, exemptedAt: null, exemptedById: null, exemptReason: null };

const keptBeside = (row: TicketClockEntity): { readonly warned: Warned; readonly nextWarningAt: number | null } => ({
  warned: warnedOf(row),
  nextWarningAt: row.nextWarningAt?.getTime() ?? null,
});

interface Keeping {
  readonly clock: Clock;
  readonly row: TicketClockEntity | null;
  readonly at: Date;
}

function columnsOf({ book, hoursOf }: ClockWorld, { clock, row, at }: Keeping): ReturnType<typeof clockColumns> {
  const points = pointsFor(book, clock);
  const said = rearmed(hoursOf, { clock, points, warned: row ? warnedOf(row) : NOT_WARNED }, at.getTime());
  const warned = clock.breachedAt === null ? said : withMiss(said);
  return clockColumns(clock, { warned, nextWarningAt: nextWarningAt(hoursOf, { clock, points, warned }) });
}

/** That it was missed is said with the change that let it come out (`sayMissed`). */
const withMiss = (said: Warned): Warned => ({ ...said, keys: [...new Set([...said.keys, keyOfPoint(DUE)])] });

/** The nearest deadline of a ticket, where it is another than it was. It is no change that anybody made, so its version stays. */
export async function keepNextDue(
  tx: Tx,
  { ticketId, before, after }: { readonly ticketId: string; readonly before: readonly Clock[]; readonly after: readonly Clock[] },
): Promise<void> {
  const due = nextDueOf(after);
  if (due.getTime() !== nextDueOf(before).getTime()) await tx.put('update ticket set next_due_at = ? where id = ?', [due, ticketId]);
}

interface Missing {
  readonly world: ClockWorld;
  readonly change: ClockChange;
  readonly clock: Clock;
  readonly row: TicketClockEntity | null;
  readonly id: string;
}

/** That a promise was missed is said with what let it come out, once; of one that was over before it was promised nobody hears. */
async function sayMissed(tx: Tx, ctx: Ctx, { world, change, clock, row, id }: Missing): Promise<void> {
  const isNews = clock.breachedAt !== null && (row ? row.breachedAt === null : clock.stoppedAt === null);
  const points = isNews ? pointsFor(world.book, clock) : [];
  if (points.length === 0) return;
  const seq = (row?.version ?? 0) + 1;
  await recordClock(tx, ctx, {
    type: 'ticket.clock_missed',
    id,
    seq,
    clock,
    points: points.filter(({ percent }) => percent === 100),
    change,
  });
}

export interface ClockSaid {
  readonly type: 'ticket.clock_missed' | 'ticket.clock_warned';
  readonly id: string;
  readonly seq: number;
  readonly clock: Clock;
  readonly points: readonly WarningPoint[];
  readonly change: Pick<ClockChange, 'ticketId' | 'departmentId'>;
}

/** The clock is the subject: a warning is no change of the ticket, and nobody who has it open is disturbed. */
export async function recordClock(tx: Tx, ctx: Ctx, { type, id, seq, clock, points, change }: ClockSaid): Promise<void> {
  const { timer, policyVersionId, dueAt, breachedAt } = clock;
  const due = breachedAt ?? dueAt;
  const dueIso = due === null ? null : new Date(due).toISOString();
  const payload: ClockEventPayload = { ticketId: change.ticketId, timer, policyVersionId, dueAt: dueIso, points };
  await recordEvent(tx, ctx, { type, subject: { type: 'ticket_clock', id, seq }, departmentId: change.departmentId, payload });
}

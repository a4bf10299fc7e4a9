import { textIn } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { type FindOptions, findRows } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { calendarBook, hoursOfVersions } from '../../calendars/index.js';
import { workflowBook } from '../../workflows/index.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { type Clock, type HoursOf, WALL_TIME } from './clock.rules.js';
import { clockOf } from './clock-row.rules.js';
import { type ClockNames, type ClockView, clockView, inOrderOfNeed, nearestOf } from './clock-view.rules.js';
import { explainClock } from './explanation.rules.js';
import { sentenceOf } from './explanation-words.rules.js';
import { TicketClockEntity } from './ticket-clock.entity.js';

/** Of a ticket that talks for years the latest suffice. */
const MOST_SHOWN = 100;

export interface ClockShown extends ClockView {
  readonly id: string;
  /** As the rules know it. */
  readonly clock: Clock;
  readonly version: number;
  readonly isExempted: boolean;
  readonly exemptReason: string | null;
}

const ALL = Symbol('clocks of tickets');
const OPEN = Symbol('open clocks of tickets');
const LATEST_FIRST: FindOptions<TicketClockEntity> = { orderBy: { startedAt: 'desc', seq: 'desc' } };

/** Every clock of a ticket the viewer sees, those that matter most first; one statement for all tickets of a page. */
export async function clocksOf(ctx: Ctx, ticketId: string): Promise<ClockShown[]> {
  const rows = await loaderOf<string, TicketClockEntity[]>(ctx, ALL, async (ids) =>
    inTheirOrder(ids, await findRows(ctx.db.read, TicketClockEntity, { ticketId: ids }, LATEST_FIRST)),
  ).load(ticketId);
  return shown(ctx, rows.slice(0, MOST_SHOWN));
}

/** The clock of a ticket that matters now. */
export async function nearestClock(ctx: Ctx, ticketId: string): Promise<ClockShown | null> {
  const rows = await loaderOf<string, TicketClockEntity[]>(ctx, OPEN, async (ids) =>
    inTheirOrder(ids, await findRows(ctx.db.read, TicketClockEntity, { ticketId: ids, state: ['running', 'paused'] }, LATEST_FIRST)),
  ).load(ticketId);
  const nearest = nearestOf(rows.map((row) => ({ ...clockOf(row), row })));
  const [one = null] = nearest ? await shown(ctx, [nearest.row]) : [];
  return one;
}

function inTheirOrder(ids: readonly string[], rows: readonly TicketClockEntity[]): TicketClockEntity[][] {
  const byTicket = grouped(rows, ({ ticketId }) => ticketId);
  return ids.map((id) => byTicket.get(id) ?? []);
}

async function shown(ctx: Ctx, rows: readonly TicketClockEntity[]): Promise<ClockShown[]> {
  const { names, hoursOf } = await namesFor(ctx, rows);
  const look = { names, hoursOf, language: ctx.language, now: ctx.clock.now().getTime() };
  const inOrder = inOrderOfNeed(rows.map((row) => ({ ...clockOf(row), row })));
  return inOrder.map(({ row, ...clock }) => ({
    id: row.id,
    clock,
    version: row.version,
    isExempted: row.exemptedAt !== null,
    exemptReason: row.exemptReason,
    ...clockView(clock, look),
  }));
}

/** What the clocks are called by and reckoned with: everything from memory, but for calendars that were changed since. */
async function namesFor(ctx: Ctx, rows: readonly TicketClockEntity[]): Promise<{ readonly names: ClockNames; readonly hoursOf: HoursOf }> {
  const [levels, calendars] = [await serviceLevelBook.of(ctx), await calendarBook.of(ctx)];
  const { book, hours, hoursOf } = await reckoningFor(ctx, rows);
  const policies = new Map(levels.policies.map((policy) => [policy.id, policy]));
  return {
    names: {
      timer: levels.timer,
      policy: (id) => policies.get(levels.policyVersion(id)?.policyId ?? ''),
      calendar: (id) => calendars.find(hours.get(id)?.calendarId ?? ''),
      state: book.state,
      isEstimated: (id, at) => hours.get(id)?.hours.isEstimated(at) ?? false,
    },
    hoursOf,
  };
}

/** How it came to what it says, line by line. */
export async function explanationOf(ctx: Ctx, clock: Clock): Promise<string[]> {
  const { book, hours, hoursOf } = await reckoningFor(ctx, [clock]);
  const steps = explainClock(clock, { hoursOf, calendarOf: (id) => hours.get(id)?.hours, now: ctx.clock.now().getTime() });
  const stateName = (id: string): string => {
    const state = book.state(id);
    return state ? textIn(state.names, ctx.language) : id;
  };
  return steps.map((step) => sentenceOf(step, { language: ctx.language, stateName }));
}

/** The hours by which clocks ran, and the words of the states in which they stood still. */
async function reckoningFor(ctx: Ctx, clocks: readonly Pick<Clock, 'segments'>[]) {
  const versions = clocks.flatMap(({ segments }) => segments.flatMap(({ calendarVersionId }) => calendarVersionId ?? []));
  const [book, hours] = [await workflowBook.of(ctx), await hoursOfVersions(ctx, ctx.db.read, versions)];
  const hoursOf: HoursOf = (id) => (id === null ? undefined : hours.get(id)?.hours) ?? WALL_TIME;
  return { book, hours, hoursOf };
}

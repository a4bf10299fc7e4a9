import { textIn } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { type FindOptions, findRows } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { calendarBook } from '../../calendars/index.js';
import { workflowBook } from '../../workflows/index.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import type { Clock, HoursOf } from './clock.rules.js';
import { clockOf } from './clock-row.rules.js';
import { type ClockNames, type ClockView, clockView, inOrderOfNeed, nearestOf } from './clock-view.rules.js';
import { reckoningOf } from './clock-world.js';
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
  readonly ticketId: string;
  readonly exemptedAt: Date | null;
  readonly isExempted: boolean;
  readonly exemptReason: string | null;
}

const ALL = Symbol('clocks of tickets');
const OPEN = Symbol('open clocks of tickets');
const LATEST_FIRST: FindOptions<TicketClockEntity> = { orderBy: { startedAt: 'desc', seq: 'desc' } };

/** Every clock of a ticket the viewer sees, those that matter most first; one statement for all tickets of a page. */
export function clocksOf(ctx: Ctx, ticketId: string): Promise<ClockShown[]> {
  return loaderOf<string, ClockShown[]>(ctx, ALL, async (ids) => {
    const byTicket = grouped(await findRows(ctx.db.read, TicketClockEntity, { ticketId: ids }, LATEST_FIRST), ({ ticketId: id }) => id);
    const latest = ids.map((id) => (byTicket.get(id) ?? []).slice(0, MOST_SHOWN));
    const show = await showing(ctx, latest.flat());
    return latest.map((rows) => inOrderOfNeed(rows.map(known)).map(show));
  }).load(ticketId);
}

/** The clock of a ticket that matters now. */
export function nearestClock(ctx: Ctx, ticketId: string): Promise<ClockShown | null> {
  return loaderOf<string, ClockShown | null>(ctx, OPEN, async (ids) => {
    const asked = { ticketId: ids, state: ['running' as const, 'paused' as const] };
    const byTicket = grouped(await findRows(ctx.db.read, TicketClockEntity, asked, LATEST_FIRST), ({ ticketId: id }) => id);
    const nearest = ids.map((id) => nearestOf((byTicket.get(id) ?? []).map(known)));
    const show = await showing(
      ctx,
      nearest.flatMap((one) => one?.row ?? []),
    );
    return nearest.map((one) => one && show(one));
  }).load(ticketId);
}

interface Known extends Clock {
  readonly row: TicketClockEntity;
}

const known = (row: TicketClockEntity): Known => ({ ...clockOf(row), row });

/** How the clocks of a page are shown: words and hours are gathered once for all of them. */
async function showing(ctx: Ctx, rows: readonly TicketClockEntity[]): Promise<(known: Known) => ClockShown> {
  const { names, hoursOf } = await namesFor(ctx, rows);
  const look = { names, hoursOf, language: ctx.language, now: ctx.clock.now().getTime() };
  return ({ row, ...clock }) => ({
    id: row.id,
    clock,
    version: row.version,
    ticketId: row.ticketId,
    exemptedAt: row.exemptedAt,
    isExempted: row.exemptedAt !== null,
    exemptReason: row.exemptReason,
    ...clockView(clock, look),
  });
}

/** What the clocks are called by and reckoned with: everything from memory, but for calendars that were changed since. */
async function namesFor(ctx: Ctx, rows: readonly TicketClockEntity[]): Promise<{ readonly names: ClockNames; readonly hoursOf: HoursOf }> {
  const [levels, calendars, book] = [await serviceLevelBook.of(ctx), await calendarBook.of(ctx), await workflowBook.of(ctx)];
  const { hours, hoursOf } = await reckoningOf(calendars, ctx.db.read, rows);
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
  const [book, calendars] = [await workflowBook.of(ctx), await calendarBook.of(ctx)];
  const { hours, hoursOf } = await reckoningOf(calendars, ctx.db.read, [clock]);
  const steps = explainClock(clock, { hoursOf, calendarOf: (id) => hours.get(id)?.hours, now: ctx.clock.now().getTime() });
  const stateName = (id: string): string => {
    const state = book.state(id);
    return state ? textIn(state.names, ctx.language) : id;
  };
  return steps.map((step) => sentenceOf(step, { language: ctx.language, stateName }));
}

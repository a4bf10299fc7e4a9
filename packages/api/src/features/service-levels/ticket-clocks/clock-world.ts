import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { type CalendarRow, calendarBook, calendarOf, hoursOfVersions } from '../../calendars/index.js';
import { departmentTree } from '../../departments/index.js';
import { workflowBook } from '../../workflows/index.js';
import { type MatchedTarget, matchTargets } from '../policy-match.rules.js';
import type { PolicyTarget, ServiceLevelBook } from '../service-level.rules.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { type Clock, type ClockTerms, type HoursOf, WALL_TIME } from './clock.rules.js';
import type { Named } from './happening.rules.js';
import type { TimerOnTicket } from './timer.rules.js';
import { pointsOf, type WarningPoint } from './warning.rules.js';

/** The organisation as clocks see it. */
export interface ClockWorld {
  readonly book: ServiceLevelBook;
  readonly named: Named;
  readonly hoursOf: HoursOf;
}

/** How clocks reckon: the hours of all calendars in force, and of those by which these clocks run. */
export async function reckoningOf(ctx: Ctx, reader: Reader, clocks: readonly Pick<Clock, 'segments'>[]) {
  const versions = clocks.flatMap(({ segments }) => segments.flatMap(({ calendarVersionId }) => calendarVersionId ?? []));
  const hours = await hoursOfVersions(ctx, reader, versions);
  const hoursOf: HoursOf = (id) => (id === null ? undefined : hours.get(id)?.hours) ?? WALL_TIME;
  return { hours, hoursOf };
}

export async function clockWorld(ctx: Ctx, reader: Reader, clocks: readonly Pick<Clock, 'segments'>[]): Promise<ClockWorld> {
  const [book, workflows, tree] = [await serviceLevelBook.of(ctx), await workflowBook.of(ctx), await departmentTree.of(ctx)];
  const { hoursOf } = await reckoningOf(ctx, reader, clocks);
  return { book, named: { state: workflows.state, department: tree.find }, hoursOf };
}

/** Every timer, with what the policies ask of a ticket of which this is known. */
export async function timersFor(
  ctx: Ctx,
  { book, facts, departmentId }: { readonly book: ServiceLevelBook; readonly facts: Facts; readonly departmentId: string },
): Promise<TimerOnTicket[]> {
  const { targets } = matchTargets(book, facts);
  return Promise.all(
    book.timers.map(async ({ code, rules }) => {
      const matched = targets.get(code);
      const terms = matched ? await termsOf(ctx, { matched, pauses: rules.pauses, departmentId }) : null;
      return { code, rules, terms };
    }),
  );
}

/** Every timer, with what was promised of it on the ticket before, by the hours of where it is now: no fact has to be known for that. */
export function timersAsTheyRun(
  ctx: Ctx,
  { book, clocks, departmentId }: { readonly book: ServiceLevelBook; readonly clocks: readonly Clock[]; readonly departmentId: string },
): Promise<TimerOnTicket[]> {
  return Promise.all(
    book.timers.map(async ({ code, rules }) => {
      const clock = clocks.find(({ timer, state }) => timer === code && (state === 'running' || state === 'paused'));
      const target = clock && targetOf(book, clock);
      if (!target) return { code, rules, terms: null };
      const { policyVersionId, targetSeconds: seconds } = clock;
      return {
        code,
        rules,
        terms: await termsOf(ctx, { matched: { policyVersionId, target, seconds }, pauses: rules.pauses, departmentId }),
      };
    }),
  );
}

interface Promised {
  readonly matched: Pick<MatchedTarget, 'policyVersionId' | 'target' | 'seconds'>;
  readonly pauses: ClockTerms['pauses'];
  readonly departmentId: string;
}

/** Where no calendar applies, business time is that of the wall. */
async function termsOf(ctx: Ctx, { matched, pauses, departmentId }: Promised): Promise<ClockTerms | null> {
  const { policyVersionId, target, seconds } = matched;
  if (seconds === null) return null;
  const calendar = target.hours === 'business' ? await calendarFor(ctx, target, departmentId) : null;
  return {
    policyVersionId,
    targetSeconds: seconds,
    hours: calendar ? 'business' : 'calendar',
    calendarVersionId: calendar?.calendarVersionId ?? null,
    pauses: target.pauses ?? pauses,
    pauseStates: target.pauseStates,
  };
}

/** The policy's, then the department's, then the organisation's (catalogue section 3 rule 8). */
async function calendarFor(ctx: Ctx, { calendar }: PolicyTarget, departmentId: string): Promise<CalendarRow | null> {
  const { all } = await calendarBook.of(ctx);
  const own = calendar === null ? undefined : all.find(({ code }) => code === calendar);
  return own ?? (await calendarOf(ctx, departmentId))?.calendar ?? null;
}

/** What a clock's policy says of it. */
export function targetOf(
  book: ServiceLevelBook,
  { policyVersionId, timer }: Pick<Clock, 'policyVersionId' | 'timer'>,
): PolicyTarget | null {
  return book.policyVersion(policyVersionId)?.rules.targets.find((target) => target.timer === timer) ?? null;
}

export function pointsFor(book: ServiceLevelBook, clock: Pick<Clock, 'policyVersionId' | 'timer'>): readonly WarningPoint[] {
  const target = targetOf(book, clock);
  return target ? pointsOf(target) : [];
}

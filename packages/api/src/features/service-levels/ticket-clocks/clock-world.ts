import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { type CalendarBook, type CalendarRow, calendarBook, calendarIn, hoursOfVersions } from '../../calendars/index.js';
import { type DepartmentTree, departmentTree } from '../../departments/index.js';
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
  readonly calendars: CalendarBook;
  readonly tree: DepartmentTree;
  readonly named: Named;
  readonly hoursOf: HoursOf;
}

/** Rules that are not in force, to see what they would do. */
export type OtherRules = Partial<Pick<ClockWorld, 'book' | 'calendars'>>;

/** How clocks reckon: the hours of all calendars in force, and of those by which these clocks run. */
export async function reckoningOf(book: CalendarBook, reader: Reader, clocks: readonly Pick<Clock, 'segments'>[]) {
  const versions = clocks.flatMap(({ segments }) => segments.flatMap(({ calendarVersionId }) => calendarVersionId ?? []));
  const hours = await hoursOfVersions(book, reader, versions);
  const hoursOf: HoursOf = (id) => (id === null ? undefined : hours.get(id)?.hours) ?? WALL_TIME;
  return { hours, hoursOf };
}

export async function clockWorld(
  ctx: Ctx,
  reader: Reader,
  { clocks, instead }: { readonly clocks: readonly Pick<Clock, 'segments'>[]; readonly instead?: OtherRules },
): Promise<ClockWorld> {
  const book = instead?.book ?? (await serviceLevelBook.of(ctx));
  const calendars = instead?.calendars ?? (await calendarBook.of(ctx));
  const [workflows, tree] = [await workflowBook.of(ctx), await departmentTree.of(ctx)];
  const { hoursOf } = await reckoningOf(calendars, reader, clocks);
  return { book, calendars, tree, named: { state: workflows.state, department: tree.find }, hoursOf };
}

/** Every timer, with what the policies ask of a ticket of which this is known. */
export function timersFor(
  world: ClockWorld,
  { facts, departmentId }: { readonly facts: Facts; readonly departmentId: string },
): TimerOnTicket[] {
  const { targets } = matchTargets(world.book, facts);
  return world.book.timers.map(({ code, rules }) => {
    const matched = targets.get(code);
    return { code, rules, terms: matched ? termsOf(world, { matched, pauses: rules.pauses, departmentId }) : null };
  });
}

/** Every timer, with what was promised of it on the ticket before, by the hours of where it is now: no fact has to be known for that. */
export function timersAsTheyRun(
  world: ClockWorld,
  { clocks, departmentId }: { readonly clocks: readonly Clock[]; readonly departmentId: string },
): TimerOnTicket[] {
  return world.book.timers.map(({ code, rules }) => {
    const clock = clocks.find(({ timer, state }) => timer === code && (state === 'running' || state === 'paused'));
    const target = clock && targetOf(world.book, clock);
    if (!target) return { code, rules, terms: null };
    const { policyVersionId, targetSeconds: seconds } = clock;
    return { code, rules, terms: termsOf(world, { matched: { policyVersionId, target, seconds }, pauses: rules.pauses, departmentId }) };
  });
}

interface Promised {
  readonly matched: Pick<MatchedTarget, 'policyVersionId' | 'target' | 'seconds'>;
  readonly pauses: ClockTerms['pauses'];
  readonly departmentId: string;
}

/** Where no calendar applies, business time is that of the wall. */
function termsOf(world: ClockWorld, { matched, pauses, departmentId }: Promised): ClockTerms | null {
  const { policyVersionId, target, seconds } = matched;
  if (seconds === null) return null;
  const calendar = target.hours === 'business' ? calendarFor(world, target, departmentId) : null;
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
function calendarFor({ calendars, tree }: ClockWorld, { calendar }: PolicyTarget, departmentId: string): CalendarRow | null {
  const own = calendar === null ? undefined : calendars.all.find(({ code }) => code === calendar);
  return own ?? calendarIn(calendars, tree, departmentId)?.calendar ?? null;
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

import type { MarkerKind, TimerRules } from '../service-level.rules.js';
import {
  type Clock,
  type ClockTerms,
  cancelClock,
  type HoursOf,
  isOpen,
  pauseClock,
  restoreClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
  WALL_TIME,
} from './clock.rules.js';
import { type Happened, isMarkedBy, markersInOrder } from './happening.rules.js';

/** A timer with what its policy asks of the ticket now; null: no policy promises anything. */
export interface TimerOnTicket {
  readonly code: string;
  readonly rules: TimerRules;
  readonly terms: ClockTerms | null;
}

/** What happened, and by which hours it is reckoned. */
export interface Step {
  readonly happened: Happened;
  readonly hoursOf: HoursOf;
}

/** All clocks of a ticket after something happened to it, in the order they began. */
export function advance(clocks: readonly Clock[], timers: readonly TimerOnTicket[], step: Step): Clock[] {
  const { happened, hoursOf } = step;
  if (happened.category === 'void') return clocks.map((clock) => (isOpen(clock) ? cancelClock(hoursOf, clock, happened.at) : clock));
  const standing = happened.isBack ? revived(clocks, hoursOf) : clocks;
  let now = standing.map((clock) => rematched(clock, timers, step));
  for (const kind of markersInOrder(happened)) {
    now = now.flatMap((clock) => stoppedBy(clock, { kind, timers, step }));
    for (const timer of timers) now = startedBy(now, { kind, timer, step });
  }
  if (happened.markers.has('closed')) now = now.map((clock) => (isOpen(clock) ? cancelClock(hoursOf, clock, happened.at) : clock));
  return now.map((clock) => paused(clock, timers, step));
}

/** One policy per timer: another one changes what is promised from now on; none takes the promise back (rule 1). */
function rematched(clock: Clock, timers: readonly TimerOnTicket[], { happened: { at }, hoursOf }: Step): Clock {
  if (!isOpen(clock)) return clock;
  const terms = termsOf(clock, timers);
  return terms ? retargetClock(hoursOf, clock, { at, terms }) : cancelClock(hoursOf, clock, at);
}

/** What ended with the ticket goes on with it as if that had never been. */
function revived(clocks: readonly Clock[], hoursOf: HoursOf): Clock[] {
  const ended = clocks.filter(({ state, isExempted }) => state === 'cancelled' && !isExempted);
  const endedAt = Math.max(...ended.map(({ stoppedAt }) => stoppedAt ?? 0));
  return clocks.map((clock) => (ended.includes(clock) && clock.stoppedAt === endedAt ? restoreClock(hoursOf, clock) : clock));
}

const termsOf = ({ timer }: Clock, timers: readonly TimerOnTicket[]): ClockTerms | null =>
  timers.find(({ code }) => code === timer)?.terms ?? null;

interface Stopping {
  readonly kind: MarkerKind;
  readonly timers: readonly TimerOnTicket[];
  readonly step: Step;
}

/** A clock that begins and ends with one event never was: whoever registers a ticket and keeps it dispatched it to nobody. */
function stoppedBy(clock: Clock, { kind, timers, step: { happened, hoursOf } }: Stopping): Clock[] {
  const rules = timers.find(({ code }) => code === clock.timer)?.rules;
  if (!isOpen(clock) || !rules || !isMarkedBy(rules.stops, kind, happened)) return [clock];
  const isFresh = clock.startedAt === happened.at && clock.segments.length === 1 && happened.markers.has('created');
  return isFresh ? [] : [stopClock(hoursOf, clock, happened.at)];
}

interface Starting {
  readonly kind: MarkerKind;
  readonly timer: TimerOnTicket;
  readonly step: Step;
}

function startedBy(clocks: Clock[], { kind, timer, step }: Starting): Clock[] {
  const { code, rules, terms } = timer;
  const own = clocks.filter((clock) => clock.timer === code);
  if (!terms || own.some(isOpen) || !isStart(own, { kind, timer, step }) || !mayFollow(clocks, rules)) return clocks;
  const last = own.at(-1);
  if (last && kind === 'reopened' && goesOn(last, rules, step.happened.at))
    return clocks.map((clock) => (clock === last ? again(last, terms, step) : clock));
  if (last && rules.repeats === 'once') return clocks;
  const cycleNo = (last?.cycleNo ?? 0) + Number(kind === 'reopened' || !last);
  return [...clocks, startClock(step.hoursOf, terms, { timer: code, cycleNo, seq: own.length + 1, at: step.happened.at })];
}

function isStart(own: readonly Clock[], { kind, timer: { rules }, step: { happened } }: Starting): boolean {
  if (rules.waitsForCustomer && kind === 'customer_message' && own.length === 0) return true;
  if (rules.waitsForCustomer && kind === 'created' && happened.isUnasked) return false;
  return isMarkedBy(rules.starts, kind, happened);
}

/** Some promises begin once another was dealt with: the next answer after the first. */
function mayFollow(clocks: readonly Clock[], { after }: TimerRules): boolean {
  return !after || clocks.some((clock) => clock.timer === after && !isOpen(clock));
}

const goesOn = ({ state, stoppedAt }: Clock, { resumeWithinSeconds }: TimerRules, at: number): boolean =>
  state !== 'cancelled' && resumeWithinSeconds !== null && stoppedAt !== null && at - stoppedAt <= resumeWithinSeconds * 1000;

/** The same clock, by what is promised now. */
function again(clock: Clock, terms: ClockTerms, { happened: { at }, hoursOf }: Step): Clock {
  const { policyVersionId, targetSeconds, hours, calendarVersionId } = terms;
  return resumeClock(hoursOf, { ...clock, policyVersionId, targetSeconds, hours }, { at, calendarVersionId });
}

/** Stands still while the ticket is in such a state, and goes on when it leaves it. */
function paused(clock: Clock, timers: readonly TimerOnTicket[], { happened, hoursOf }: Step): Clock {
  const terms = termsOf(clock, timers);
  if (!isOpen(clock) || !terms) return clock;
  const rests = terms.pauses.includes(happened.category) || terms.pauseStates.includes(happened.stateCode);
  if (rests === (clock.state === 'paused')) return clock;
  const { at, stateId } = happened;
  return rests
    ? pauseClock(hoursOf, clock, { at, stateId })
    : resumeClock(hoursOf, clock, { at, calendarVersionId: terms.calendarVersionId });
}

/** Whether what happened may begin a clock, so that it must be known what the policies promise. */
export function mayStart(clocks: readonly Clock[], timers: readonly Pick<TimerOnTicket, 'code' | 'rules'>[], happened: Happened): boolean {
  return timers.some(({ code, rules }) => {
    const own = clocks.filter(({ timer }) => timer === code);
    if (own.some(isOpen) && !rules.stops.some(({ kind }) => happened.markers.has(kind))) return false;
    const timer = { code, rules, terms: null };
    const step = { happened, hoursOf: () => WALL_TIME };
    return markersInOrder(happened).some((kind) => isStart(own, { kind, timer, step }));
  });
}

/** A timer that a policy newly promises something about, as it would stand had it been so from the beginning. */
export function clocksSoFar(timer: TimerOnTicket, timers: readonly TimerOnTicket[], steps: readonly Step[]): Clock[] {
  // What it may have to follow runs along, without a promise of its own being needed.
  const before = timers.filter(({ code }) => code === timer.rules.after);
  const clocks = steps.reduce<Clock[]>((now, step) => advance(now, [...before, timer], step), []);
  return clocks.filter((clock) => clock.timer === timer.code);
}

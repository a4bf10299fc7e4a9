import type { StateCategory } from '@shouwen/shared';
import type { TargetHours } from '../service-level.rules.js';

export const CLOCK_STATES = ['running', 'paused', 'met', 'missed', 'cancelled'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** A stretch of a clock: it ran, or stood still. Instants are epoch milliseconds. */
export interface Segment {
  readonly from: number;
  /** null: it lasts. */
  readonly to: number | null;
  readonly kind: 'running' | 'paused';
  /** The state of the ticket for which it stood still. */
  readonly stateId: string | null;
  /** By which hours it was reckoned, frozen; null: by the clock on the wall. */
  readonly calendarVersionId: string | null;
}

/** What a policy asks of one clock, with the hours it is reckoned by from now on. */
export interface ClockTerms {
  readonly policyVersionId: string;
  readonly targetSeconds: number;
  readonly hours: TargetHours;
  readonly calendarVersionId: string | null;
  readonly pauses: readonly StateCategory[];
  /** Codes of states. */
  readonly pauseStates: readonly string[];
}

/** One promise about time on one ticket (catalogue section 5). Instants are epoch milliseconds. */
export interface Clock {
  /** Code. */
  readonly timer: string;
  /** 1 until the first reopening that starts another clock. */
  readonly cycleNo: number;
  /** How many clocks of the timer the ticket had, this one included. */
  readonly seq: number;
  readonly policyVersionId: string;
  readonly targetSeconds: number;
  readonly hours: TargetHours;
  readonly state: ClockState;
  readonly startedAt: number;
  /** null while it stands still, and where five years do not hold it. */
  readonly dueAt: number | null;
  readonly stoppedAt: number | null;
  /** Up to the beginning of the segment that lasts. */
  readonly elapsedMs: number;
  /** The due instant that passed: from then on it is missed, whatever happens. */
  readonly breachedAt: number | null;
  readonly segments: readonly Segment[];
  /** Somebody took it out of the reckoning for good (rule 8). */
  readonly isExempted: boolean;
}

/** Time as one clock reckons it, in milliseconds. */
export interface Reckoning {
  between(from: number, to: number): number;
  add(from: number, length: number): number | null;
}

/** The clock on the wall. */
export const WALL_TIME: Reckoning = {
  between: (from, to) => Math.max(0, to - from),
  add: (from, length) => from + Math.max(0, length),
};

/** How a version of a calendar reckons; null is the clock on the wall. */
export type HoursOf = (calendarVersionId: string | null) => Reckoning;

export const isOpen = ({ state }: Pick<Clock, 'state'>): boolean => state === 'running' || state === 'paused';

export interface Begin {
  readonly timer: string;
  readonly cycleNo: number;
  readonly seq: number;
  readonly at: number;
}

export function startClock(hoursOf: HoursOf, terms: ClockTerms, { timer, cycleNo, seq, at }: Begin): Clock {
  const { policyVersionId, targetSeconds, hours } = terms;
  const start = { timer, cycleNo, seq, policyVersionId, targetSeconds, hours, startedAt: at };
  const none = { dueAt: null, stoppedAt: null, elapsedMs: 0, breachedAt: null, segments: [], isExempted: false };
  return run(hoursOf, { ...start, ...none, state: 'running' }, { at, calendarVersionId: terms.calendarVersionId });
}

/** Goes on from here: the deadline is what is left of the time (rule 2). One that was passed stays the one that was passed. */
function run(
  hoursOf: HoursOf,
  clock: Clock,
  { at, calendarVersionId }: { readonly at: number; readonly calendarVersionId: string | null },
): Clock {
  const left = clock.targetSeconds * 1000 - clock.elapsedMs;
  const segments = [...clock.segments, { from: at, to: null, kind: 'running', stateId: null, calendarVersionId } as const];
  const dueAt = clock.breachedAt ?? hoursOf(calendarVersionId).add(at, left);
  return { ...clock, state: 'running', stoppedAt: null, dueAt, segments };
}

/** Ends the segment that lasts: what it gave is added, and a deadline that was passed in it stands (rule 3). */
function settled(hoursOf: HoursOf, clock: Clock, at: number): Clock {
  const last = clock.segments.at(-1);
  if (!last || last.to !== null) return clock;
  const segments = [...clock.segments.slice(0, -1), { ...last, to: at }];
  if (last.kind === 'paused') return { ...clock, segments };
  const elapsedMs = clock.elapsedMs + hoursOf(last.calendarVersionId).between(last.from, at);
  return { ...clock, segments, elapsedMs, breachedAt: breachAt(clock, at) };
}

/** When it was missed, as it stands at an instant: nobody has to have looked in between. */
export function breachAt({ state, dueAt, breachedAt }: Pick<Clock, 'state' | 'dueAt' | 'breachedAt'>, at: number): number | null {
  if (breachedAt !== null) return breachedAt;
  return state === 'running' && dueAt !== null && at > dueAt ? dueAt : null;
}

/** How much of its time has gone by at an instant, in milliseconds. */
export function elapsedAt(hoursOf: HoursOf, clock: Clock, at: number): number {
  const last = clock.segments.at(-1);
  if (!last || last.to !== null || last.kind === 'paused') return clock.elapsedMs;
  return clock.elapsedMs + hoursOf(last.calendarVersionId).between(last.from, at);
}

export function pauseClock(hoursOf: HoursOf, clock: Clock, { at, stateId }: { readonly at: number; readonly stateId: string }): Clock {
  const before = settled(hoursOf, clock, at);
  const calendarVersionId = clock.segments.at(-1)?.calendarVersionId ?? null;
  const segments = [...before.segments, { from: at, to: null, kind: 'paused', stateId, calendarVersionId } as const];
  return { ...before, state: 'paused', dueAt: null, segments };
}

/** Runs again after a pause, or after it had stopped (rule 6). */
export function resumeClock(
  hoursOf: HoursOf,
  clock: Clock,
  from: { readonly at: number; readonly calendarVersionId: string | null },
): Clock {
  return run(hoursOf, settled(hoursOf, clock, from.at), from);
}

/** Met when it stops by its deadline; while it stands still there is none, then what had elapsed decides (rule 3). */
export function stopClock(hoursOf: HoursOf, clock: Clock, at: number): Clock {
  const end = settled(hoursOf, clock, at);
  const isMet = end.breachedAt === null && (clock.dueAt !== null || end.elapsedMs <= clock.targetSeconds * 1000);
  return { ...end, state: isMet ? 'met' : 'missed', stoppedAt: at };
}

/** Ends it without a verdict; what was missed stays missed (rule 1). */
export function cancelClock(hoursOf: HoursOf, clock: Clock, at: number): Clock {
  const end = settled(hoursOf, clock, at);
  return { ...end, state: end.breachedAt === null ? 'cancelled' : 'missed', dueAt: end.breachedAt, stoppedAt: at };
}

/** Takes it out of the reckoning for good: what it took, and what it missed, stays on record without a verdict (rule 8). */
export function exemptClock(hoursOf: HoursOf, clock: Clock, at: number): Clock {
  const end = isOpen(clock) ? settled(hoursOf, clock, at) : clock;
  return { ...end, state: 'cancelled', stoppedAt: end.stoppedAt ?? at, isExempted: true };
}

/** Another policy, another department's hours: start and what elapsed stay, the rest is reckoned anew from now on (rules 1 and 7). */
export function retargetClock(hoursOf: HoursOf, clock: Clock, { at, terms }: { readonly at: number; readonly terms: ClockTerms }): Clock {
  const { policyVersionId, targetSeconds, hours, calendarVersionId } = terms;
  const next = { ...clock, policyVersionId, targetSeconds, hours };
  const last = clock.segments.at(-1);
  const isSame = targetSeconds === clock.targetSeconds && last?.calendarVersionId === calendarVersionId;
  if (isSame || !last) return next;
  if (last.kind === 'paused') return { ...next, segments: [...clock.segments.slice(0, -1), { ...last, calendarVersionId }] };
  const before = settled(hoursOf, clock, at);
  return run(hoursOf, { ...before, policyVersionId, targetSeconds, hours }, { at, calendarVersionId });
}

/** By hours that say something else of the time ahead than they did: a year's days off became known. A deadline that passed stays. */
export function reckonedAnew(hoursOf: HoursOf, clock: Clock, at: number): Clock {
  const last = clock.segments.at(-1);
  if (clock.state !== 'running' || !last || breachAt(clock, at) !== null) return clock;
  return { ...clock, dueAt: hoursOf(last.calendarVersionId).add(last.from, clock.targetSeconds * 1000 - clock.elapsedMs) };
}

/** As if it had never been cancelled: the time in between counts. */
export function restoreClock(hoursOf: HoursOf, clock: Clock): Clock {
  const last = clock.segments.at(-1);
  if (!last || last.to === null) return clock;
  const segments = [...clock.segments.slice(0, -1), { ...last, to: null }];
  const open = { ...clock, stoppedAt: null, segments };
  if (last.kind === 'paused') return { ...open, state: 'paused', dueAt: null };
  const hours = hoursOf(last.calendarVersionId);
  const elapsedMs = clock.elapsedMs - hours.between(last.from, last.to);
  return { ...open, state: 'running', elapsedMs, dueAt: hours.add(last.from, clock.targetSeconds * 1000 - elapsedMs) };
}

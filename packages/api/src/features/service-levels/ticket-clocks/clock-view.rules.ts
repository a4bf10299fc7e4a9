import { type Language, type LocalText, textIn } from '@shouwen/shared';
import type { TargetHours } from '../service-level.rules.js';
import { breachAt, type Clock, type ClockState, elapsedAt, type HoursOf, type Segment } from './clock.rules.js';
import { standingDue } from './next-due.rules.js';

/** What a clock is called by, in whichever language it was written. */
export interface ClockNames {
  timer(code: string): { readonly code: string; readonly names: LocalText } | undefined;
  policy(versionId: string): { readonly names: LocalText } | undefined;
  calendar(versionId: string): { readonly names: LocalText } | undefined;
  state(id: string): { readonly names: LocalText } | undefined;
  /** Whether an instant lies past what the state has declared. */
  isEstimated(versionId: string, at: number): boolean;
}

/** Who looks when. */
export interface ClockLook {
  readonly names: ClockNames;
  readonly hoursOf: HoursOf;
  readonly language: Language;
  readonly now: number;
}

export interface SegmentView {
  readonly from: Date;
  readonly to: Date | null;
  readonly isPaused: boolean;
  readonly reason: string | null;
  readonly calendarName: string | null;
  readonly elapsedSeconds: number;
}

export interface ClockView {
  readonly timer: { readonly code: string; readonly name: string };
  readonly state: ClockState;
  readonly cycleNo: number;
  readonly policyName: string | null;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly targetSeconds: number;
  readonly elapsedSeconds: number;
  readonly hours: TargetHours;
  readonly calendarName: string | null;
  readonly isEstimated: boolean;
  readonly segments: readonly SegmentView[];
}

const whole = (milliseconds: number): number => Math.floor(milliseconds / 1000);
const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** A clock as it is shown at an instant: late from the moment it is, whoever looked before. */
export function clockView(clock: Clock, look: ClockLook): ClockView {
  const { names, hoursOf, language, now } = look;
  const name = (named: { readonly names: LocalText } | undefined): string | null => (named ? textIn(named.names, language) : null);
  const { calendarVersionId = null } = clock.segments.at(-1) ?? {};
  return {
    timer: { code: clock.timer, name: name(names.timer(clock.timer)) ?? clock.timer },
    ...{ state: clock.state, cycleNo: clock.cycleNo, targetSeconds: clock.targetSeconds, hours: clock.hours },
    policyName: name(names.policy(clock.policyVersionId)),
    startedAt: new Date(clock.startedAt),
    dueAt: date(clock.dueAt),
    stoppedAt: date(clock.stoppedAt),
    breachedAt: date(breachAt(clock, now)),
    elapsedSeconds: whole(elapsedAt(hoursOf, clock, now)),
    calendarName: calendarVersionId === null ? null : name(names.calendar(calendarVersionId)),
    isEstimated: clock.dueAt !== null && calendarVersionId !== null && names.isEstimated(calendarVersionId, clock.dueAt),
    segments: clock.segments.map((segment) => segmentView(segment, look)),
  };
}

function segmentView({ from, to, kind, stateId, calendarVersionId }: Segment, { names, hoursOf, language, now }: ClockLook): SegmentView {
  const state = stateId === null ? undefined : names.state(stateId);
  const calendar = calendarVersionId === null ? undefined : names.calendar(calendarVersionId);
  return {
    from: new Date(from),
    to: date(to),
    isPaused: kind === 'paused',
    reason: state ? textIn(state.names, language) : null,
    calendarName: calendar ? textIn(calendar.names, language) : null,
    elapsedSeconds: kind === 'paused' ? 0 : whole(hoursOf(calendarVersionId).between(from, to ?? now)),
  };
}

type Standing = Pick<Clock, 'state' | 'dueAt' | 'breachedAt'>;

/** The one that matters now: the nearest deadline, one that passed before the clock stood still among them, else one that stands still. */
export function nearestOf<T extends Standing>(clocks: readonly T[]): T | null {
  const due = clocks.filter((clock) => standingDue(clock) !== null).sort(byDue);
  return due[0] ?? clocks.find(({ state }) => state === 'paused') ?? null;
}

const byDue = (a: Standing, b: Standing): number => (standingDue(a) ?? 0) - (standingDue(b) ?? 0);

/** Those with a deadline first, by it, then those that stand still, then what is over, the latest first. */
export function inOrderOfNeed<T extends Standing & Pick<Clock, 'stoppedAt'>>(clocks: readonly T[]): T[] {
  const place = (clock: T): number => {
    if (standingDue(clock) !== null) return 0;
    return ['running', 'paused'].includes(clock.state) ? 1 : 2;
  };
  return [...clocks].sort((a, b) => place(a) - place(b) || byDue(a, b) || (b.stoppedAt ?? 0) - (a.stoppedAt ?? 0));
}

import type { OpenHours, SpentDay } from '../../calendars/open-hours.rules.js';
import { type Clock, elapsedAt, type HoursOf, type Segment } from './clock.rules.js';

/** One step of how a clock came to what it says. Lengths are whole seconds, days local dates. */
export type ClockStep =
  | { readonly kind: 'used'; readonly seconds: number; readonly ofSeconds: number }
  | { readonly kind: 'outside_hours'; readonly seconds: number }
  | { readonly kind: 'waited'; readonly seconds: number; readonly stateId: string | null }
  | { readonly kind: 'holiday'; readonly from: string; readonly to: string; readonly name: string | null }
  | { readonly kind: 'makeup'; readonly date: string }
  | { readonly kind: 'over'; readonly seconds: number }
  | { readonly kind: 'estimated' };

export interface Explaining {
  readonly hoursOf: HoursOf;
  /** Of the calendars by which it ran; none of the clock on the wall. */
  readonly calendarOf: (versionId: string) => Pick<OpenHours, 'byDay' | 'isEstimated'> | undefined;
  readonly now: number;
}

const whole = (milliseconds: number): number => Math.floor(milliseconds / 1000);
/** A ticket that lies for years is not told day by day. */
const MOST_MS = 400 * 86_400_000;

/** What was used, what was left out and why, in the order in which people ask. */
export function explainClock(clock: Clock, explaining: Explaining): ClockStep[] {
  const { hoursOf, now } = explaining;
  const used = elapsedAt(hoursOf, clock, now);
  const over = used - clock.targetSeconds * 1000;
  const running = clock.segments.filter(({ kind }) => kind === 'running');
  const outside = running.reduce((sum, segment) => sum + lengthOf(segment, now) - countedIn(segment, explaining), 0);
  return [
    { kind: 'used', seconds: whole(used), ofSeconds: clock.targetSeconds },
    ...(over > 0 ? [{ kind: 'over', seconds: whole(over) } as const] : []),
    ...(whole(outside) > 0 ? [{ kind: 'outside_hours', seconds: whole(outside) } as const] : []),
    ...waits(clock, now),
    ...specialDays(running, explaining),
    ...(isEstimated(clock, explaining) ? [{ kind: 'estimated' } as const] : []),
  ];
}

const lengthOf = ({ from, to }: Segment, now: number): number => Math.max(0, (to ?? now) - from);
const countedIn = ({ from, to, calendarVersionId }: Segment, { hoursOf, now }: Explaining): number =>
  hoursOf(calendarVersionId).between(from, to ?? now);

/** All stops in one state together. */
function waits({ segments }: Clock, now: number): ClockStep[] {
  const byState = new Map<string | null, number>();
  for (const segment of segments.filter(({ kind }) => kind === 'paused'))
    byState.set(segment.stateId, (byState.get(segment.stateId) ?? 0) + lengthOf(segment, now));
  return [...byState].map(([stateId, length]) => ({ kind: 'waited', seconds: whole(length), stateId }));
}

function specialDays(running: readonly Segment[], { calendarOf, now }: Explaining): ClockStep[] {
  const days = running.flatMap(({ from, to, calendarVersionId }) => {
    const end = to ?? now;
    const calendar = calendarVersionId === null ? undefined : calendarOf(calendarVersionId);
    return calendar && end - from < MOST_MS ? calendar.byDay({ from, to: end }) : [];
  });
  const once = [...new Map(days.map((day) => [day.date, day])).values()];
  return [...holidays(once), ...once.filter(({ reason }) => reason === 'makeup').map(({ date }) => ({ kind: 'makeup', date }) as const)];
}

/** Days off of one name in one step. */
function holidays(days: readonly SpentDay[]): ClockStep[] {
  const byName = new Map<string | null, { readonly from: string; readonly to: string }>();
  for (const { date, name, reason } of days) {
    if (reason === 'holiday') byName.set(name, { from: byName.get(name)?.from ?? date, to: date });
  }
  return [...byName].map(([name, { from, to }]) => ({ kind: 'holiday', from, to, name }));
}

function isEstimated({ dueAt, segments }: Clock, { calendarOf }: Explaining): boolean {
  const { calendarVersionId = null } = segments.at(-1) ?? {};
  return dueAt !== null && calendarVersionId !== null && (calendarOf(calendarVersionId)?.isEstimated(dueAt) ?? false);
}

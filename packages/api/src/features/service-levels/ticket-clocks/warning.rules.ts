import type { PolicyTarget } from '../service-level.rules.js';
import { type Clock, type HoursOf, isOpen } from './clock.rules.js';

/** A point of a clock's time at which somebody is told: a share of it, or so long after it ran out. */
export interface WarningPoint {
  readonly percent: number | null;
  readonly overdueSeconds: number | null;
}

/** What was said already, and by which deadline. */
export interface Warned {
  readonly keys: readonly string[];
  readonly dueAt: number | null;
}

export const NOT_WARNED: Warned = { keys: [], dueAt: null };

/** All of the time. */
export const DUE: WarningPoint = { percent: 100, overdueSeconds: null };

export const keyOf = ({ percent, overdueSeconds }: WarningPoint): string => (percent === null ? `+${overdueSeconds}s` : `${percent}%`);

/** Points of a figure, those of its ladder among them. A mean is no matter of a single ticket: nobody is warned (SLA-03). */
export function pointsOf({ statistic, warnings, ladder }: Pick<PolicyTarget, 'statistic' | 'warnings' | 'ladder'>): WarningPoint[] {
  if (statistic === 'mean') return [];
  const asked = [DUE, ...warnings.map((percent) => ({ percent, overdueSeconds: null })), ...ladder];
  const points = asked.flatMap(point);
  return [...new Map(points.map((one) => [keyOf(one), one])).values()];
}

function point(asked: {
  readonly percent?: number | null;
  readonly atPercent?: number | null;
  readonly overdueSeconds: number | null;
}): WarningPoint[] {
  const percent = asked.percent ?? asked.atPercent ?? null;
  if (percent !== null) return [{ percent, overdueSeconds: null }];
  return asked.overdueSeconds === null ? [] : [{ percent, overdueSeconds: asked.overdueSeconds }];
}

/** When a point is reached as the clock runs now; null: it stands still, or not within five years. A deadline is passed right after it. */
export function reachedAt(hoursOf: HoursOf, clock: Clock, { percent, overdueSeconds }: WarningPoint): number | null {
  const last = clock.segments.at(-1);
  if (clock.state !== 'running' || !last) return null;
  if (percent === 100) return clock.dueAt === null ? null : clock.dueAt + 1;
  const seconds = percent === null ? clock.targetSeconds + (overdueSeconds ?? 0) : (clock.targetSeconds * percent) / 100;
  return hoursOf(last.calendarVersionId).add(last.from, Math.max(0, seconds * 1000 - clock.elapsedMs));
}

export interface Watched {
  readonly clock: Clock;
  readonly points: readonly WarningPoint[];
  readonly warned: Warned;
}

/** The next instant at which there is something to say. */
export function nextWarningAt(hoursOf: HoursOf, { clock, points, warned }: Watched): number | null {
  const left = points.filter((one) => !warned.keys.includes(keyOf(one)));
  const instants = left.flatMap((one) => reachedAt(hoursOf, clock, one) ?? []);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** The points that were reached and not spoken of: all at once when nobody looked for long. */
export function duePoints(hoursOf: HoursOf, { clock, points, warned }: Watched, at: number): WarningPoint[] {
  return points.filter((one) => {
    const reached = warned.keys.includes(keyOf(one)) ? null : reachedAt(hoursOf, clock, one);
    return reached !== null && reached <= at;
  });
}

/** A deadline that moved away by more than a tenth of the time is warned of anew (rule 5). That it was missed is said once for good. */
export function rearmed(hoursOf: HoursOf, { clock, points, warned }: Watched, at: number): Warned {
  const moved = clock.dueAt !== null && warned.dueAt !== null && clock.dueAt - warned.dueAt > clock.targetSeconds * 100;
  if (!isOpen(clock) || !moved || clock.breachedAt !== null) return warned;
  const ahead = points.filter((one) => (reachedAt(hoursOf, clock, one) ?? 0) > at).map(keyOf);
  return { ...warned, keys: warned.keys.filter((key) => !ahead.includes(key)) };
}

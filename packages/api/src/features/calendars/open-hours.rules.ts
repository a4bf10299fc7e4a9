import { dayAfter, instantAt, localDay } from '../../kernel/local-date.js';
import { type CalendarRules, type DaySpan, daysFrom, type OpenDay, openDay, type StatutoryDays } from './calendar.rules.js';

/** A stretch of time, in epoch milliseconds; the end is outside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one day gave to a stretch of time. */
export interface SpentDay extends OpenDay {
  readonly seconds: number;
}

/** Business time of one version of a calendar (catalogue section 6.2). Instants are epoch milliseconds, lengths milliseconds. */
export interface OpenHours {
  /** Open time from one instant to a later one; 0 when it is not later. */
  between(from: number, to: number): number;
  /** The earliest instant by which so much open time has passed; null where five years do not hold it. */
  add(from: number, length: number): number | null;
  /** Open time outside of the pauses, which may overlap and may reach beyond. */
  net(stretch: Stretch, pauses: readonly Stretch[]): number;
  /** Whether the instant lies past what the state has declared, where that matters. */
  isEstimated(at: number): boolean;
  /** The days of a stretch, with what each gave and why. */
  byDay(stretch: Stretch): SpentDay[];
}

/** How many years a deadline is looked for. */
export const HORIZON_YEARS = 5;

const NEXT_DAY = 1440;

/** Open stretches of one local year, cut at its ends; `before[i]` is the open time ahead of stretch i, the last entry the whole year's. */
interface Year {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function stretchOf(date: string, span: DaySpan, zone: string): Stretch {
  const [start, end] = [minutes(span.slice(0, 5)), minutes(span.slice(6))];
  const wall = (minute: number): number => {
    const [day, ofDay] = minute >= NEXT_DAY ? [dayAfter(date, 1), minute - NEXT_DAY] : [date, minute];
    const clock = `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
    return instantAt(day, clock, zone).getTime();
  };
  return { from: wall(start), to: wall(end <= start ? end + NEXT_DAY : end) };
}

/** In order, without overlaps, and only what lies within. */
function merged(stretches: readonly Stretch[], within: Stretch): Stretch[] {
  const cut = stretches
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const stretch of cut) {
    const last = joined.at(-1);
    if (last && stretch.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else joined.push(stretch);
  }
  return joined;
}

function compileYear(number: number, rules: CalendarRules, statutory: StatutoryDays): Year {
  const text = (year: number): string => String(year).padStart(4, '0');
  const within = {
    from: instantAt(`${text(number)}-01-01`, '00:00', rules.timeZone).getTime(),
    to: instantAt(`${text(number + 1)}-01-01`, '00:00', rules.timeZone).getTime(),
  };
  const stretches: Stretch[] = [];
  // A night of the last day of the year before reaches into this one.
  for (const date of daysFrom(`${text(number - 1)}-12-31`, `${text(number)}-12-31`)) {
    for (const span of openDay(rules, statutory, date).spans) stretches.push(stretchOf(date, span, rules.timeZone));
  }
  const open = merged(stretches, within);
  const before = new Float64Array(open.length + 1);
  for (const [place, { from, to }] of open.entries()) before[place + 1] = (before[place] ?? 0) + to - from;
  return { number, ...within, starts: Float64Array.from(open, ({ from }) => from), ends: Float64Array.from(open, ({ to }) => to), before };
}

/** How many numbers of a sorted list are at most so much. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open time of a year up to an instant in it. */
function openUpTo({ starts, ends, before }: Year, at: number): number {
  const begun = countUpTo(starts, at);
  if (begun === 0) return 0;
  const end = ends[begun - 1] ?? 0;
  return (before[begun] ?? 0) - Math.max(0, end - at);
}

const wholeOf = ({ before }: Year): number => before.at(-1) ?? 0;

/** The earliest instant at which so much of a year's open time has passed; `length` is above 0 and at most the whole. */
function reachedAt({ starts, before }: Year, length: number): number {
  // The first stretch whose end reaches the length: those that end before it hold less.
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((before[middle + 1] ?? 0) >= length) high = middle;
    else low = middle + 1;
  }
  return (starts[low] ?? 0) + length - (before[low] ?? 0);
}

/** Compiles a calendar, a year at a time and only years that are asked for. After that everything is arithmetic on instants. */
export function openHours(rules: CalendarRules, statutory: StatutoryDays): OpenHours {
  const years = new Map<number, Year>();
  const yearOf = (number: number): Year => {
    const known = years.get(number);
    if (known) return known;
    const year = compileYear(number, rules, statutory);
    years.set(number, year);
    return year;
  };
  let latest: Year | null = null;
  const yearAt = (at: number): Year => {
    if (latest && at >= latest.from && at < latest.to) return latest;
    const guess = yearOf(new Date(at).getUTCFullYear());
    const step = at < guess.from ? -1 : at >= guess.to ? 1 : 0;
    latest = step === 0 ? guess : yearOf(guess.number + step);
    return latest;
  };

  const between = (from: number, to: number): number => {
    if (to <= from) return 0;
    const [first, last] = [yearAt(from), yearAt(to)];
    let open = openUpTo(last, to) - openUpTo(first, from);
    for (let number = first.number; number < last.number; number++) open += wholeOf(yearOf(number));
    return open;
  };

  const add = (from: number, length: number): number | null => {
    if (length <= 0) return from;
    const first = yearAt(from);
    let left = length + openUpTo(first, from);
    for (let number = first.number; number <= first.number + HORIZON_YEARS; number++) {
      const year = yearOf(number);
      if (left <= wholeOf(year)) return reachedAt(year, left);
      left -= wholeOf(year);
    }
    return null;
  };

  const net = (stretch: Stretch, pauses: readonly Stretch[]): number =>
    merged(pauses, stretch).reduce((open, { from, to }) => open - between(from, to), between(stretch.from, stretch.to));

  const knownUntil = instantAt(dayAfter(statutory.coveredThrough, 1), '00:00', rules.timeZone).getTime();
  const isEstimated = (at: number): boolean => rules.statutory !== 'none' && at > knownUntil;

  const byDay = ({ from, to }: Stretch): SpentDay[] => {
    if (to <= from) return [];
    const zone = rules.timeZone;
    const [first, last] = [localDay(new Date(from), zone), localDay(new Date(to - 1), zone)];
    return [...daysFrom(first, last)].map((date) => {
      const day = { from: instantAt(date, '00:00', zone).getTime(), to: instantAt(dayAfter(date, 1), '00:00', zone).getTime() };
      const open = between(Math.max(day.from, from), Math.min(day.to, to));
      return { ...openDay(rules, statutory, date), seconds: Math.floor(open / 1000) };
    });
  };

  return { between, add, net, isEstimated, byDay };
}

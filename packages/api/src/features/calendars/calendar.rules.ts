import { dayAfter } from '../../kernel/local-date.js';

/** Whether days the state declares off, and workdays that make up for them 调休, are taken over. */
export const STATUTORY = ['none', 'holidays', 'holidaysAndMakeup'] as const;
export type Statutory = (typeof STATUTORY)[number];

/** Open hours of one day: `09:00-12:00`. What ends at or before its beginning ends on the next day; `24:00` is the end of the day. */
export type DaySpan = string;

/** Monday to Sunday. */
export type Week = readonly (readonly DaySpan[])[];

/** When an organisation, a department or a channel works (catalogue section 6.1). Never changed: a change is a new version. */
export interface CalendarRules {
  readonly timeZone: string;
  /** One, or several that take turns (大小周). */
  readonly weeks: readonly Week[];
  /** A Monday on which the first of several weeks begins. */
  readonly cycleAnchor: string | null;
  readonly statutory: Statutory;
  /** Whose hours a make-up workday has, 1 (Monday) to 7, where it is not said for which day it stands. */
  readonly makeupWeekday: number;
  /** Hours of single days; none: closed. */
  readonly exceptions: Readonly<Record<string, readonly DaySpan[]>>;
}

export interface StatutoryDay {
  readonly date: string;
  readonly kind: 'off' | 'workday';
  readonly name: string;
}

/** What the state has declared so far. Past the last day nobody knows, so a deadline there is estimated. */
export interface StatutoryDays {
  readonly days: ReadonlyMap<string, StatutoryDay>;
  readonly coveredThrough: string;
}

export const DAY_REASONS = ['exception', 'makeup', 'holiday', 'week'] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** The hours of one day, and what they come from. */
export interface OpenDay {
  readonly date: string;
  readonly spans: readonly DaySpan[];
  readonly reason: DayReason;
  /** Of the holiday. */
  readonly name: string | null;
}

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** 1 (Monday) to 7. The first day of 1970 was a Thursday. */
export function weekdayOf(date: string): number {
  return ((((dayNumber(date) + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK) + 1;
}

function weekOf({ weeks, cycleAnchor }: CalendarRules, date: string): Week {
  if (weeks.length === 1 || cycleAnchor === null) return weeks[0] ?? [];
  const turn = Math.floor((dayNumber(date) - dayNumber(cycleAnchor)) / DAYS_A_WEEK) % weeks.length;
  return weeks[turn < 0 ? turn + weeks.length : turn] ?? [];
}

const hoursOf = (rules: CalendarRules, date: string, weekday: number): readonly DaySpan[] => weekOf(rules, date)[weekday - 1] ?? [];

/** The hours of a day; the first that says something decides: own exception, make-up workday, holiday, week (catalogue section 6.1). */
export function openDay(rules: CalendarRules, { days }: StatutoryDays, date: string): OpenDay {
  const exception = rules.exceptions[date];
  const declared = rules.statutory === 'none' ? undefined : days.get(date);
  const name = declared?.name ?? null;
  if (exception) return { date, spans: exception, reason: 'exception', name };
  if (declared?.kind === 'workday' && rules.statutory === 'holidaysAndMakeup') {
    return { date, spans: hoursOf(rules, date, rules.makeupWeekday), reason: 'makeup', name };
  }
  if (declared?.kind === 'off') return { date, spans: [], reason: 'holiday', name };
  return { date, spans: hoursOf(rules, date, weekdayOf(date)), reason: 'week', name: null };
}

/** The days from one to another, both included. */
export function* daysFrom(first: string, last: string): Generator<string> {
  for (let date = first; date <= last; date = dayAfter(date, 1)) yield date;
}

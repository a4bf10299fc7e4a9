import { type CalendarRules, openDay, type Week } from '../features/calendars/calendar.rules.js';
import { shippedYears } from '../features/calendars/statutory-days.js';
import { statutoryDays } from '../features/calendars/statutory-year.rules.js';
import { dayAfter, wallClock } from '../kernel/local-date.js';

export const CHINA = statutoryDays(shippedYears());

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

export const MINUTE = 60_000;
const hoursOn = (days: readonly number[], spans: readonly string[]): Week =>
  Array.from({ length: 7 }, (_, day) => (days.includes(day) ? spans : []));
const WORKDAYS = [0, 1, 2, 3, 4];
const PLAIN = { timeZone: 'Asia/Shanghai', cycleAnchor: null, statutory: 'none', makeupWeekday: 1, exceptions: {} } as const;

export const PAPER_CALENDARS: readonly [string, CalendarRules][] = [
  ['an office', { ...PLAIN, weeks: [hoursOn(WORKDAYS, ['09:00-12:00', '13:30-18:00'])], statutory: 'holidaysAndMakeup' }],
  ['a shop', { ...PLAIN, weeks: [hoursOn([...WORKDAYS, 5], ['08:30-20:30'])], statutory: 'holidays' }],
  ['nights', { ...PLAIN, weeks: [hoursOn(WORKDAYS, ['22:00-06:00'])], exceptions: { '2026-03-20': ['20:00-02:00', '01:00-05:00'] } }],
  ['nights with summer time', { ...PLAIN, weeks: [hoursOn([0, 1, 2, 3, 4, 5, 6], ['22:00-06:00'])], timeZone: 'America/New_York' }],
  [
    'weeks that take turns',
    { ...PLAIN, weeks: [hoursOn([...WORKDAYS, 5], ['09:00-18:00']), hoursOn(WORKDAYS, ['09:00-17:00'])], cycleAnchor: '2026-01-05' },
  ],
  ['around the clock', { ...PLAIN, weeks: [hoursOn([0, 1, 2, 3, 4, 5, 6], ['00:00-24:00'])] }],
];

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Whether a day's hours hold a minute of that day; from 1440 on it is one of the next day. */
function holds(spans: readonly string[], minute: number): boolean {
  return spans.some((span) => {
    const [start, end] = [minuteOf(span.slice(0, 5)), minuteOf(span.slice(6))];
    return minute >= start && minute < (end <= start ? end + 1440 : end);
  });
}

/** Looks at the wall clock once a minute, as somebody with a paper calendar would. */
export function isOpenAt(rules: CalendarRules, at: number): boolean {
  const wall = wallClock(new Date(at), rules.timeZone);
  const [day, minute] = [wall.slice(0, 10), minuteOf(wall.slice(11))];
  return holds(openDay(rules, CHINA, day).spans, minute) || holds(openDay(rules, CHINA, dayAfter(day, -1)).spans, minute + 1440);
}

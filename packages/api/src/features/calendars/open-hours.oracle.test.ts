import { afterEach, describe, expect, it } from '@jest/globals';
import { dayAfter, wallClock } from '../../kernel/local-date.js';
import { type CalendarRules, openDay, type StatutoryDays, type Week } from './calendar.rules.js';
import { type OpenHours, openHours } from './open-hours.rules.js';
import { shippedYears } from './statutory-days.js';
import { statutoryDays } from './statutory-year.rules.js';

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const MINUTE = 60_000;
const hoursOn = (days: readonly number[], spans: readonly string[]): Week =>
  Array.from({ length: 7 }, (_, day) => (days.includes(day) ? spans : []));
const WORKDAYS = [0, 1, 2, 3, 4];
const PLAIN = { timeZone: 'Asia/Shanghai', cycleAnchor: null, statutory: 'none', makeupWeekday: 1, exceptions: {} } as const;

const CALENDARS: readonly [string, CalendarRules][] = [
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
function isOpenAt(rules: CalendarRules, statutory: StatutoryDays, at: number): boolean {
  const wall = wallClock(new Date(at), rules.timeZone);
  const [day, minute] = [wall.slice(0, 10), minuteOf(wall.slice(11))];
  return holds(openDay(rules, statutory, day).spans, minute) || holds(openDay(rules, statutory, dayAfter(day, -1)).spans, minute + 1440);
}

function countMinutes(rules: CalendarRules, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at += MINUTE) if (isOpenAt(rules, china, at)) open++;
  return open * MINUTE;
}

const china = statutoryDays(shippedYears());
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A minute between the end of 2025 and the end of 2026, where the days off and both changes of summer time lie. */
const someMinute = (number: (below: number) => number): number => Date.parse('2025-12-28T00:00:00Z') + number(360 * 1440) * MINUTE;

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('in a process of %s', (processZone) => {
  it.each(CALENDARS)('SLA-19: %s counts as stepping through the minutes does', (_, rules) => {
    process.env.TZ = processZone;
    const hours = openHours(rules, china);
    const number = numbers(7);
    for (let round = 0; round < 8; round++) {
      const from = someMinute(number);
      const to = from + number(4 * 1440) * MINUTE;
      expect({ from, open: hours.between(from, to) }).toEqual({ from, open: countMinutes(rules, from, to) });
    }
  });
});

describe.each(CALENDARS)('%s (catalogue section 11, invariant 4)', (_, rules) => {
  const hours = openHours(rules, china);

  it('SLA-19: takes exactly what was added, at the earliest instant', () => {
    const number = numbers(11);
    for (let round = 0; round < 300; round++) {
      const from = someMinute(number) + number(60_000);
      const length = 1 + number(90 * 3_600_000);
      const due = hours.add(from, length);
      expect(hours.between(from, due ?? 0)).toBe(length);
      expect(hours.between(from, (due ?? 0) - 1)).toBe(length - 1);
    }
  });

  it('SLA-19: adds up, and never exceeds the time by the clock', () => {
    const number = numbers(13);
    for (let round = 0; round < 300; round++) {
      const [a = 0, b = 0, c = 0] = [someMinute(number), someMinute(number), someMinute(number)].sort((x, y) => x - y);
      expect(hours.between(a, b) + hours.between(b, c)).toBe(hours.between(a, c));
      expect(hours.between(a, c)).toBeLessThanOrEqual(c - a);
      expect(hours.between(a, c)).toBeGreaterThanOrEqual(0);
    }
  });

  it('SLA-19: gives no less when a day is opened longer', () => {
    const longer = openHours({ ...rules, exceptions: { ...rules.exceptions, '2026-06-10': ['00:00-24:00'] } }, china);
    const number = numbers(17);
    for (let round = 0; round < 100; round++) {
      const [a = 0, b = 0] = [someMinute(number), someMinute(number)].sort((x, y) => x - y);
      expect(longer.between(a, b) + nightBefore(hours)).toBeGreaterThanOrEqual(hours.between(a, b));
    }
  });
});

/** What the hours of 10 June that reach into the next day gave: the longer day stands in for them. */
function nightBefore(hours: OpenHours): number {
  return hours.between(Date.parse('2026-06-10T16:00:00Z'), Date.parse('2026-06-10T22:00:00Z'));
}

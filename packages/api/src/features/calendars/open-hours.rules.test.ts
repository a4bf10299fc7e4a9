import { describe, expect, it } from '@jest/globals';
import { instantAt } from '../../kernel/local-date.js';
import type { CalendarRules, StatutoryDays, Week } from './calendar.rules.js';
import { type OpenHours, openHours } from './open-hours.rules.js';
import { shippedYears } from './statutory-days.js';
import { statutoryDays } from './statutory-year.rules.js';

const week = (hours: readonly string[], days: number): Week => Array.from({ length: 7 }, (_, day) => (day < days ? hours : []));
const calendar = (asked: Partial<CalendarRules> & Pick<CalendarRules, 'weeks'>): CalendarRules => ({
  timeZone: 'Asia/Shanghai',
  cycleAnchor: null,
  statutory: 'none',
  makeupWeekday: 1,
  exceptions: {},
  ...asked,
});

/** The calendars of catalogue section 6.3. */
const CALENDARS = {
  A: calendar({ weeks: [week(['09:00-12:00', '13:30-18:00'], 5)], statutory: 'holidaysAndMakeup' }),
  B: calendar({ weeks: [week(['08:30-20:30'], 6)], statutory: 'holidays' }),
  N: calendar({ weeks: [week(['22:00-06:00'], 5)] }),
  NY: calendar({ weeks: [week(['22:00-06:00'], 7)], timeZone: 'America/New_York' }),
  F: calendar({ weeks: [week(['00:00-24:00'], 7)] }),
  X: calendar({
    weeks: [week(['09:00-18:00'], 5)],
    statutory: 'holidaysAndMakeup',
    exceptions: { '2026-02-16': ['10:00-16:00'], '2026-03-20': [] },
  }),
} satisfies Record<string, CalendarRules>;
type Name = keyof typeof CALENDARS;

const china = statutoryDays(shippedYears());
const hours = (rules: CalendarRules, days: StatutoryDays = china): OpenHours => openHours(rules, days);
const at = (wall: string, rules: CalendarRules): number => {
  const [day = '', time = ''] = wall.split(' ');
  return instantAt(day, time.slice(0, 5), rules.timeZone).getTime() + Number(time.slice(6) || 0) * 1000;
};

describe('business time between two instants, SLA-19 (catalogue section 6.3)', () => {
  it.each<[Name, string, string, number]>([
    ['A', '2026-01-05 10:00', '2026-01-05 11:30', 5400],
    ['A', '2026-01-05 11:30', '2026-01-05 14:00', 3600],
    ['A', '2026-01-05 12:15', '2026-01-05 13:15', 0],
    ['A', '2025-12-31 17:00', '2026-01-04 10:00', 7200],
    ['A', '2026-02-13 17:30', '2026-02-24 09:30', 30600],
    ['A', '2026-02-14 08:00', '2026-02-14 20:00', 27000],
    ['A', '2026-02-27 16:00', '2026-03-02 10:00', 37800],
    ['A', '2026-04-30 17:59:30', '2026-05-06 09:00:30', 60],
    ['A', '2026-09-18 17:00', '2026-09-21 10:00', 34200],
    ['A', '2026-09-30 17:00', '2026-10-10 09:30', 59400],
    ['B', '2026-02-14 19:30', '2026-02-24 09:00', 5400],
    ['B', '2026-09-20 09:00', '2026-09-20 18:00', 0],
    ['N', '2026-01-09 21:00', '2026-01-10 07:00', 28800],
    ['N', '2026-01-10 05:30', '2026-01-12 22:30', 3600],
    ['NY', '2026-03-07 22:00', '2026-03-08 06:00', 25200],
    ['NY', '2026-10-31 22:00', '2026-11-01 06:00', 32400],
    ['F', '2026-02-14 00:00', '2026-02-24 00:00', 864000],
    ['X', '2026-02-13 17:00', '2026-02-24 09:00', 57600],
    ['X', '2026-03-19 17:00', '2026-03-23 10:00', 7200],
  ])('%s: from %s to %s: %i s', (name, from, to, seconds) => {
    const rules = CALENDARS[name];
    expect(hours(rules).between(at(from, rules), at(to, rules))).toBe(seconds * 1000);
    expect(hours(rules).between(at(to, rules), at(from, rules))).toBe(0);
  });
});

describe('a deadline in business time, SLA-19 (catalogue section 6.3)', () => {
  it.each<[Name, string, number, string]>([
    ['A', '2026-01-05 10:00', 3600, '2026-01-05T11:00:00+08:00'],
    ['A', '2026-01-05 11:30', 3600, '2026-01-05T14:00:00+08:00'],
    ['A', '2026-01-05 12:15', 1800, '2026-01-05T14:00:00+08:00'],
    ['A', '2026-01-05 17:30', 3600, '2026-01-06T09:30:00+08:00'],
    ['A', '2026-01-05 17:00', 3600, '2026-01-05T18:00:00+08:00'],
    ['A', '2026-02-13 17:30', 27000, '2026-02-14T17:30:00+08:00'],
    ['A', '2026-02-14 17:30', 3600, '2026-02-24T09:30:00+08:00'],
    ['A', '2026-09-19 09:00', 7200, '2026-09-20T11:00:00+08:00'],
    ['A', '2026-09-30 16:00', 28800, '2026-10-08T16:30:00+08:00'],
    ['B', '2026-02-14 20:00', 3600, '2026-02-24T09:00:00+08:00'],
    ['N', '2026-01-10 05:30', 3600, '2026-01-12T22:30:00+08:00'],
    ['NY', '2026-03-07 22:00', 25200, '2026-03-08T06:00:00-04:00'],
    ['NY', '2026-10-31 22:00', 32400, '2026-11-01T06:00:00-05:00'],
    ['F', '2026-02-14 00:00', 86400, '2026-02-15T00:00:00+08:00'],
    ['X', '2026-02-15 09:00', 7200, '2026-02-16T12:00:00+08:00'],
  ])('%s: from %s add %i s: %s', (name, from, seconds, result) => {
    const rules = CALENDARS[name];
    expect(new Date(hours(rules).add(at(from, rules), seconds * 1000) ?? 0)).toEqual(new Date(result));
    expect(hours(rules).add(at(from, rules), 0)).toBe(at(from, rules));
  });

  it('is not to be had where nothing is ever open, or five years do not hold it', () => {
    const never = hours(calendar({ weeks: [week([], 0)] }));
    expect(never.add(at('2026-01-05 10:00', CALENDARS.A), 1000)).toBeNull();
    const hourAWeek = hours(calendar({ weeks: [week(['09:00-10:00'], 1)] }));
    expect(hourAWeek.add(at('2026-01-05 08:00', CALENDARS.A), 400 * 3_600_000)).toBeNull();
    expect(hourAWeek.add(at('2026-01-05 08:00', CALENDARS.A), 200 * 3_600_000)).not.toBeNull();
  });

  it('is estimated past the last year the state has declared, and where that matters only', () => {
    const [a, f] = [hours(CALENDARS.A), hours(CALENDARS.F)];
    const newYear = at('2027-01-01 10:00', CALENDARS.A);
    expect(china.coveredThrough).toBe('2026-12-31');
    expect([a.isEstimated(at('2026-12-31 18:00', CALENDARS.A)), a.isEstimated(newYear), f.isEstimated(newYear)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('pauses, SLA-20 (catalogue section 6.3)', () => {
  it.each<[string, string, [string, string][], number]>([
    ['2026-01-05 10:00', '2026-01-06 11:00', [['2026-01-05 11:00', '2026-01-06 10:00']], 7200],
    ['2026-01-05 10:00', '2026-01-06 11:00', [['2026-01-05 18:30', '2026-01-06 08:30']], 30600],
    [
      '2026-01-05 10:00',
      '2026-01-05 17:00',
      [
        ['2026-01-05 14:00', '2026-01-05 16:00'],
        ['2026-01-05 11:00', '2026-01-05 15:00'],
      ],
      7200,
    ],
    ['2026-01-05 10:00', '2026-01-05 11:00', [['2026-01-05 09:00', '2026-01-05 10:30']], 1800],
  ])('from %s to %s without %j: %i s', (from, to, pauses, seconds) => {
    const instant = (wall: string): number => at(wall, CALENDARS.A);
    const stretches = pauses.map(([start, end]) => ({ from: instant(start), to: instant(end) }));
    expect(hours(CALENDARS.A).net({ from: instant(from), to: instant(to) }, stretches)).toBe(seconds * 1000);
  });

  it('leave three hours that are due in the afternoon after a resume in the morning', () => {
    const resumed = at('2026-01-06 10:00', CALENDARS.A);
    expect(hours(CALENDARS.A).add(resumed, 3 * 3_600_000)).toBe(at('2026-01-06 14:30', CALENDARS.A));
  });
});

describe('what a stretch of time consists of', () => {
  it('SLA-19: names each day, what it gave and why', () => {
    const rules = CALENDARS.A;
    const days = hours(rules).byDay({ from: at('2026-02-13 17:30', rules), to: at('2026-02-24 09:30', rules) });
    expect(days.map(({ date, seconds, reason }) => [date, seconds, reason])).toEqual([
      ['2026-02-13', 1800, 'week'],
      ['2026-02-14', 27000, 'makeup'],
      ...Array.from({ length: 9 }, (_, day) => [`2026-02-${15 + day}`, 0, 'holiday']),
      ['2026-02-24', 1800, 'week'],
    ]);
    expect(days[1]?.name).toBe('春节');
  });
});

describe('weeks that take turns 大小周', () => {
  const rules = calendar({ weeks: [week(['09:00-18:00'], 6), week(['09:00-18:00'], 5)], cycleAnchor: '2026-01-05' });
  it.each([
    ['2026-01-10', 9],
    ['2026-01-17', 0],
    ['2026-01-24', 9],
    ['2026-01-03', 0],
    ['2025-12-27', 9],
  ])('SLA-19: on Saturday %s %i hours are worked', (date, open) => {
    expect(hours(rules).between(at(`${date} 00:00`, rules), at(`${date} 23:00`, rules))).toBe(open * 3_600_000);
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { CHINA, isOpenAt, MINUTE, numbers, PAPER_CALENDARS } from '../../testing/paper-calendar.js';
import type { CalendarRules } from './calendar.rules.js';
import { type OpenHours, openHours } from './open-hours.rules.js';

function countMinutes(rules: CalendarRules, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at += MINUTE) if (isOpenAt(rules, at)) open++;
  return open * MINUTE;
}

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A minute between the end of 2025 and the end of 2026, where the days off and both changes of summer time lie. */
const someMinute = (number: (below: number) => number): number => Date.parse('2025-12-28T00:00:00Z') + number(360 * 1440) * MINUTE;

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('in a process of %s', (processZone) => {
  it.each(PAPER_CALENDARS)('SLA-19: %s counts as stepping through the minutes does', (_, rules) => {
    process.env.TZ = processZone;
    const hours = openHours(rules, CHINA);
    const number = numbers(7);
    for (let round = 0; round < 8; round++) {
      const from = someMinute(number);
      const to = from + number(4 * 1440) * MINUTE;
      expect({ from, open: hours.between(from, to) }).toEqual({ from, open: countMinutes(rules, from, to) });
    }
  });
});

describe.each(PAPER_CALENDARS)('%s (catalogue section 11, invariant 4)', (_, rules) => {
  const hours = openHours(rules, CHINA);

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
    const longer = openHours({ ...rules, exceptions: { ...rules.exceptions, '2026-06-10': ['00:00-24:00'] } }, CHINA);
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

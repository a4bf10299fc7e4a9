import { describe, expect, test } from '@jest/globals';
import { dayAfter, endOfDay, instantAt, localDay, wallClock } from './local-date.js';

describe('a day of a place', () => {
  test.each([
    ['2026-03-01T15:59:59.999Z', 'Asia/Shanghai', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', 'Asia/Shanghai', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', 'Asia/Shanghai', '2026-01-01'],
    ['2028-02-28T16:00:00.000Z', 'Asia/Shanghai', '2028-02-29'],
    ['2026-03-01T16:00:00.000Z', 'Asia/Urumqi', '2026-03-01'],
    ['2026-03-01T18:00:00.000Z', 'Asia/Urumqi', '2026-03-02'],
    ['2026-03-01T16:00:00.000Z', 'America/New_York', '2026-03-01'],
    ['2026-03-01T02:00:00.000Z', 'America/New_York', '2026-02-28'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(localDay(new Date(at), zone)).toBe(day);
  });

  test.each([
    ['2026-03-01', 'Asia/Shanghai', '2026-03-01T16:00:00.000Z'],
    ['2026-12-31', 'Asia/Urumqi', '2026-12-31T18:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-03-07', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ])('ends on %s in %s at %s', (day, zone, end) => {
    expect(endOfDay(day, zone).toISOString()).toBe(end);
  });

  test('is followed by another', () => {
    expect([dayAfter('2026-02-28', 1), dayAfter('2026-03-01', -1)]).toEqual(['2026-03-01', '2026-02-28']);
  });
});

describe('the clock of a place', () => {
  test('shows seconds, and midnight as the beginning of a day', () => {
    expect(wallClock(new Date('2026-03-01T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-03-02 00:00:00');
  });

  test.each([
    ['2026-03-01', '02:10', 'Asia/Shanghai', '2026-02-28T18:10:00.000Z'],
    ['2026-07-01', '02:10', 'Europe/Berlin', '2026-07-01T00:10:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('shows on %s at %s in %s the instant %s', (day, time, zone, at) => {
    expect(instantAt(day, time, zone).toISOString()).toBe(at);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DateTime, LocalDate } from './scalars.js';

describe('DateTime', () => {
  it.each([
    ['2026-03-01T08:30:00Z', '2026-03-01T08:30:00.000Z'],
    ['2026-03-01T08:30:00.125+08:00', '2026-03-01T00:30:00.125Z'],
    ['2028-02-29T23:59Z', '2028-02-29T23:59:00.000Z'],
  ])('takes %s', (text, instant) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(instant);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-01T08:30:00',
    '2026-03-01',
    '0000-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    'now',
    1_772_353_800_000,
    null,
  ])('refuses %s', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow('DateTime must be');
  });
});

describe('Date', () => {
  it('takes days of the calendar only', () => {
    expect(LocalDate.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const wrong of ['2026-02-29', '2026-1-1', '2026-01-01T00:00:00Z', '', 20260101])
      expect(() => LocalDate.parseValue(wrong)).toThrow();
  });
});

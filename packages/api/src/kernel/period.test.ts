import { describe, expect, it } from '@jest/globals';
import { isBackwards, isInForce, overlaps, type Period } from './period.js';

const from = (startsOn: string | null, endsOn: string | null = null): Period => ({ startsOn, endsOn });

describe('a period', () => {
  it.each([
    ['without dates', from(null), true],
    ['from this day', from('2026-03-01'), true],
    ['from the next day', from('2026-03-02'), false],
    ['up to this day', from(null, '2026-03-01'), true],
    ['up to the day before', from(null, '2026-02-28'), false],
    ['this one day', from('2026-03-01', '2026-03-01'), true],
  ])('%s', (_name, period, counts) => {
    expect(isInForce(period, '2026-03-01')).toBe(counts);
  });

  it('may not end before it starts', () => {
    expect([from('2026-03-02', '2026-03-01'), from('2026-03-01', '2026-03-01'), from(null, '2026-03-01')].map(isBackwards)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['open ones', from(null), from('2026-03-01'), true],
    ['one after the other', from('2026-01-01', '2026-01-31'), from('2026-02-01'), false],
    ['touching on a day', from('2026-01-01', '2026-01-31'), from('2026-01-31'), true],
    ['one inside the other', from('2026-01-01', '2026-12-31'), from('2026-03-01', '2026-03-02'), true],
    ['one that never was', from('2026-03-02', '2026-03-01'), from(null), false],
  ])('shares a day with another: %s', (_name, a, b, shares) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([shares, shares]);
  });
});

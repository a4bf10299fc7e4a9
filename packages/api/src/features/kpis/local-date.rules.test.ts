import { describe, expect, it } from '@jest/globals';
import { datesBetween, daysBetween } from './local-date.rules.js';

describe('reporting days (catalogue section 3 rule 6, SLA-34)', () => {
  it('counts and lists days over the end of a month', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(4);
    expect(datesBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(datesBetween('2026-03-02', '2026-03-01')).toEqual([]);
  });
});

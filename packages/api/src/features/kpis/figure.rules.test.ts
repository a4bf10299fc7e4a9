import { describe, expect, it } from '@jest/globals';
import { EMPTY_TALLY, figureOf, mergeTallies, type Tally, tallyOf } from './figure.rules.js';
import type { KpiDefinition } from './kpi-definition.rules.js';

type Judged = Pick<KpiDefinition, 'unit' | 'target' | 'force' | 'direction' | 'minimumN'>;
const RESPONSE: Judged = { unit: 'seconds', target: 3600, force: 'limit', direction: 'down', minimumN: 5 };
const COMPLAINTS: Judged = { unit: 'fraction', target: 0.9, force: 'benchmark', direction: 'up', minimumN: 5 };
const CREATED: Judged = { unit: 'count', target: null, force: 'none', direction: 'band', minimumN: 0 };

describe('figures (catalogue sections 1 and 3)', () => {
  it('pools a synthetic month instead of averaging its days', () => {
    const days = Array.from({ length: 30 }, (_, day) => syntheticDay(day % 7 > 4));
    const month = figureOf(RESPONSE, mergeTallies(days.map((values) => tally(RESPONSE, values))));
    const daily = days.map((values) => figureOf(RESPONSE, tally(RESPONSE, values)));
    const pooled = days.flat().sort((a, b) => a - b);
    expect(month.mean).toBe(Math.round(pooled.reduce((sum, value) => sum + value, 0) / pooled.length));
    expect(month.p90).toBe(pooled[Math.ceil(pooled.length * 0.9) - 1]);
    expect(month.numerator).toBe(pooled.filter((value) => value <= 3600).length);
    expect(meanOf(daily.map((day) => day.mean ?? 0))).toBeGreaterThan((month.mean ?? 0) * 1.5);
    expect(meanOf(daily.map((day) => day.p90 ?? 0))).toBeGreaterThan((month.p90 ?? 0) * 1.5);
    expect(meanOf(daily.map((day) => day.numerator / day.denominator))).toBeLessThan(month.numerator / month.denominator - 0.05);
  });

  it('gives the same month in any order and in any grouping of its days', () => {
    const days = Array.from({ length: 30 }, (_, day) => tally(RESPONSE, syntheticDay(day % 7 > 4)));
    const weeks = [days.slice(0, 7), days.slice(7, 20), days.slice(20)].map(mergeTallies);
    expect(figureOf(RESPONSE, mergeTallies([...weeks].reverse()))).toEqual(figureOf(RESPONSE, mergeTallies(days)));
  });

  it.each([
    ['an unmeasured duration', RESPONSE, { value: null, mean: null, p50: null, p90: null, n: 0, status: 'unjudged' }],
    ['a rate without cases (never 0 or 100 %)', COMPLAINTS, { value: null, numerator: 0, denominator: 0, status: 'unjudged' }],
    ['a volume of none', CREATED, { value: 0, n: 0, status: 'unjudged' }],
  ])('answers %s', (_, kpi, expected) => {
    expect(figureOf(kpi, EMPTY_TALLY)).toMatchObject(expected);
  });

  it.each([
    ['met at the limit itself', 3600, 'met'],
    ['near up to a tenth beyond', 3960, 'near'],
    ['missed further out', 3961, 'missed'],
  ])('judges a duration: %s (SLA-08, KPI-11)', (_, seconds, status) => {
    expect(figureOf(RESPONSE, tally(RESPONSE, Array(5).fill(seconds))).status).toBe(status);
  });

  it.each([
    ['met', 18, 'met'],
    ['near', 17, 'near'],
    ['missed', 16, 'missed'],
  ])('judges a share of 20 complaints: %s (SLA-15, KPI-20)', (_, hits, status) => {
    const facts = Array.from({ length: 20 }, (_unused, index) => ({ valueSeconds: null, num: index < hits ? 1 : 0, den: 1 }));
    const figure = figureOf(COMPLAINTS, tallyOf(COMPLAINTS, facts));
    expect(figure).toMatchObject({ value: hits / 20, numerator: hits, denominator: 20, n: 20, status });
  });

  it('does not judge fewer cases than the minimum (catalogue section 3 rule 11)', () => {
    expect(figureOf(RESPONSE, tally(RESPONSE, [9999, 9999, 9999, 9999])).status).toBe('unjudged');
  });

  it('does not judge what has no target', () => {
    expect(figureOf({ ...RESPONSE, target: null }, tally(RESPONSE, Array(9).fill(60))).status).toBe('unjudged');
  });

  it('never measures an unknown duration as zero', () => {
    expect(tallyOf(RESPONSE, [{ valueSeconds: null, num: null, den: null }])).toEqual(EMPTY_TALLY);
  });
});

function tally(kpi: Judged, values: readonly number[]): Tally {
  return tallyOf(
    kpi,
    values.map((valueSeconds) => ({ valueSeconds, num: null, den: null })),
  );
}

/** 300 quick tickets on a weekday, 30 slow ones on a weekend day: the case that makes averages of averages lie. */
function syntheticDay(isWeekend: boolean): number[] {
  const count = isWeekend ? 30 : 300;
  return Array.from({ length: count }, (_, index) => Math.round((isWeekend ? 9000 : 1500) * (0.2 + (1.8 * index) / count)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

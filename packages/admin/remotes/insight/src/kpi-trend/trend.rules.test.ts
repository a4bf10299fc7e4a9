import { frameOf, indexAt, trendOf } from './trend.rules.js';

const FRAME = frameOf(680);

describe('the trend', () => {
  it('gives every day its column and a measured one its height', () => {
    const trend = trendOf({ unit: 'FRACTION', target: 0.9, quantile: 'p50' }, [day(0), day(null), day(1)], FRAME);
    expect(trend.columns.map(({ y }) => y)).toEqual([FRAME.bottom, null, FRAME.top]);
    expect(trend.columns.map(({ left }) => left)).toEqual([64, 264, 464]);
    expect(trend.columns.map(({ isAlone }) => isAlone)).toEqual([true, false, true]);
  });

  it('keeps the target and P90 on the paper', () => {
    const trend = trendOf({ unit: 'SECONDS', target: 7200, quantile: 'p90' }, [{ ...day(600), p90: 9000 }], FRAME);
    expect(trend.hasUpper).toBe(true);
    expect(trend.targetY).toBeGreaterThan(FRAME.top);
    expect(trend.columns[0]?.upperY).toBeGreaterThanOrEqual(FRAME.top);
  });

  it('lets rare long tails leave the paper when the median is asked for', () => {
    const days = [1200, 1500, 1800, 90_000].map((p90) => ({ value: 600, p90, isProvisional: false }));
    const measure = { unit: 'SECONDS', target: 3600 } as const;
    const median = trendOf({ ...measure, quantile: 'p50' }, days, FRAME);
    expect(median.isCut).toBe(true);
    expect(median.ticks.at(-1)?.value).toBe(3600);
    expect(trendOf({ ...measure, quantile: 'p90' }, days, FRAME).isCut).toBe(false);
  });

  it.each([
    [0, 0],
    [265, 1],
    [679, 2],
  ])('finds at x = %d day %d of three', (x, expected) => {
    expect(indexAt(FRAME, 3, x)).toBe(expected);
  });
});

function day(value: number | null) {
  return { value, p90: null, isProvisional: false };
}

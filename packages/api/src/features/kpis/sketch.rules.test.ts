import { describe, expect, it } from '@jest/globals';
import { decodeSketch, EMPTY_SKETCH, encodeSketch, isExact, mergeSketches, quantile, type Sketch, sketchOf } from './sketch.rules.js';

const LEVELS = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

describe('quantile sketch (catalogue section 7)', () => {
  it('answers exactly while a set is small', () => {
    const sketch = sketchOf([30, 10, 20, 40]);
    expect([0.25, 0.5, 0.75, 0.9, 1].map((q) => quantile(sketch, q))).toEqual([10, 20, 30, 40, 40]);
    expect(isExact(sketch)).toBe(true);
  });

  it('answers null for an empty set', () => {
    expect(quantile(EMPTY_SKETCH, 0.5)).toBeNull();
    expect(quantile(sketchOf([]), 0.9)).toBeNull();
  });

  it.each([1, 2, 3, 4, 5])('stays within 1 % of the exact quantile of 90 days of log-normal durations (seed %i)', (seed) => {
    const random = seeded(seed);
    const days = Array.from({ length: 90 }, () => Array.from({ length: 600 }, () => duration(random)));
    const merged = mergeSketches(days.map((values) => stored(sketchOf(values))));
    const sorted = days.flat().sort((a, b) => a - b);
    expect(isExact(merged)).toBe(false);
    for (const q of LEVELS) {
      const exact = sorted[Math.ceil(q * sorted.length) - 1] ?? 0;
      const error = Math.abs((quantile(merged, q) ?? 0) - exact);
      expect(error).toBeLessThanOrEqual(exact * 0.01 + 1e-9);
    }
  });

  it('does not depend on the order of merging, nor on merging in one step or many', () => {
    const random = seeded(7);
    const parts = Array.from({ length: 20 }, (_, day) => sketchOf(Array.from({ length: day * 40 }, () => duration(random)))).map(stored);
    const once = mergeSketches(parts);
    const backwards = [...parts].reverse().reduce((whole, part) => mergeSketches([part, whole]), EMPTY_SKETCH);
    expect(encodeSketch(backwards)).toBe(encodeSketch(once));
  });

  it('keeps n, sum, smallest and largest exact through storing and merging', () => {
    const random = seeded(11);
    const values = Array.from({ length: 3000 }, () => duration(random));
    const merged = mergeSketches([stored(sketchOf(values.slice(0, 2900))), stored(sketchOf(values.slice(2900)))]);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(merged).toMatchObject({ n: 3000, sum, min: Math.min(...values), max: Math.max(...values) });
  });

  it('stays exact when only small days are merged', () => {
    const merged = mergeSketches([stored(sketchOf([5, 1])), stored(sketchOf([4])), stored(sketchOf([]))]);
    expect(merged).toMatchObject({ n: 3, values: [1, 4, 5] });
  });

  it('counts values below one second in a bucket of their own', () => {
    const zeros = sketchOf(Array.from({ length: 300 }, (_, index) => (index < 200 ? 0 : 50)));
    expect(quantile(stored(zeros), 0.5)).toBe(0);
    expect(quantile(stored(zeros), 0.9)).toBeCloseTo(50, 0);
  });

  it('keeps a day of 20 durations in under 200 bytes and one of 1500 in under 4 kB', () => {
    const random = seeded(3);
    const size = (n: number): number => encodeSketch(sketchOf(Array.from({ length: n }, () => duration(random)))).length;
    expect(size(20)).toBeLessThan(200);
    expect(size(1500)).toBeLessThan(4000);
  });

  it('refuses a sketch of another accuracy', () => {
    expect(() => decodeSketch('{"v":1,"a":0.05,"z":0,"n":1,"s":9,"lo":9,"hi":9,"b":[3,1]}')).toThrow('another accuracy');
  });
});

function stored(sketch: Sketch): Sketch {
  return decodeSketch(encodeSketch(sketch));
}

/** A small fixed generator, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Long-tailed like real handling times: log-normal around an hour, up to weeks. */
function duration(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(Math.exp(8 + 1.5 * normal));
}

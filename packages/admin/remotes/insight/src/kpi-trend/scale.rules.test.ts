import { labelledIndexes, runsOf, scaleOf } from './scale.rules.js';

describe('the scale of a chart', () => {
  it.each([
    ['number', [3, 17, 9], 20],
    ['number', [0], 1],
    ['number', [], 1],
    ['number', [480], 600],
    ['seconds', [3000, 9000], 10_800],
    ['seconds', [50], 60],
    ['fraction', [0.42], 1],
  ] as const)('of %s over %j ends at %d', (kind, values, top) => {
    const scale = scaleOf(values, kind);
    expect(scale.top).toBe(top);
    expect(scale.ticks[0]).toBe(0);
    expect(scale.ticks.at(-1)).toBe(top);
    expect(scale.ticks.length).toBeLessThanOrEqual(6);
  });
});

it('breaks the line where nothing was measured', () => {
  const points = [1, 2, null, 3, null, null].map((y) => ({ y }));
  expect(runsOf(points).map((run) => run.map(({ y }) => y))).toEqual([[1, 2], [3]]);
});

it.each([
  [3, 6, [0, 1, 2]],
  [30, 5, [0, 8, 16, 24, 29]],
  [30, 4, [0, 10, 20, 29]],
  [1, 5, [0]],
])('labels of %d days at most about %d', (count, most, expected) => {
  expect(labelledIndexes(count, most)).toEqual(expected);
});

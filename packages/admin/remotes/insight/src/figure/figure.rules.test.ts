import { changeOf, type Figure, isSmall, ranked, shownValue } from './figure.rules.js';

describe('figures', () => {
  it.each([
    ['SECONDS', 'p50', 600],
    ['SECONDS', 'p90', 3000],
    ['FRACTION', 'p90', 600],
  ] as const)('shows of %s at %s the value %d', (unit, quantile, expected) => {
    expect(shownValue(figure({ value: 600, p90: 3000 }), unit, quantile)).toBe(expected);
  });

  it.each([
    [0, false],
    [4, true],
    [5, false],
  ])('calls %d cases of at least 5 small: %s', (n, expected) => {
    expect(isSmall(figure({ n }), 5)).toBe(expected);
  });

  it.each([
    ['COUNT', 120, 100, 0.2],
    ['COUNT', 3, 0, null],
    ['SECONDS', 540, 600, -60],
    ['FRACTION', 0.9, 0.8, 0.1],
    ['SECONDS', null, 600, null],
    ['SECONDS', 600, null, null],
  ] as const)('tells the change of %s from %p against %p', (...[unit, now, before, expected]) => {
    const change = changeOf(now, before, unit);
    if (expected === null) expect(change).toBeNull();
    else expect(change).toBeCloseTo(expected);
  });

  it.each([
    ['UP', ['bad', 'good', 'small', 'none']],
    ['DOWN', ['good', 'bad', 'small', 'none']],
  ] as const)('puts the worst first when %s is good and does not rank what is small', (direction, expected) => {
    const rows = [
      { name: 'none', figure: figure({ value: null, n: 0 }) },
      { name: 'good', figure: figure({ value: 0.9, n: 50 }) },
      { name: 'small', figure: figure({ value: 0.1, n: 2 }) },
      { name: 'bad', figure: figure({ value: 0.5, n: 50 }) },
    ];
    expect(ranked(rows, { direction, minimumN: 5 }).map(({ name }) => name)).toEqual(expected);
  });
});

function figure(given: Partial<Figure>): Figure {
  return { value: 1, p90: null, n: 10, ...given };
}

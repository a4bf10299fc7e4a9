import { targetOf, typedTarget } from './target.rules.js';

test.each([
  ['SECONDS', 7200, '2'],
  ['SECONDS', 1800, '0.5'],
  ['SECONDS', 600, '0.166666666667'],
  ['FRACTION', 0.9, '90'],
  ['FRACTION', 0.07, '7'],
  ['COUNT', 12, '12'],
  ['COUNT', null, ''],
] as const)('%s: %p is typed as %p, and back', (unit, target, typed) => {
  expect(typedTarget(unit, target)).toBe(typed);
  const back = targetOf(unit, typed);
  if (target === null) expect(back).toBeNull();
  else expect(back).toBeCloseTo(target, 6);
});

test('a blank is no target', () => {
  expect([targetOf('COUNT', ' '), targetOf('COUNT', undefined), targetOf('COUNT', 0)]).toEqual([null, null, 0]);
});

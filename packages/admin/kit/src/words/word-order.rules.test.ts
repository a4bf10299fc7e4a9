import { targetOf } from './word-order.rules.js';

test.each([
  ['b', 'up', 'a'],
  ['b', 'down', null],
  ['a', 'down', 'c'],
  ['c', 'up', 'b'],
] as const)('DEP-02: %s goes %s, in front of %s', (code, step, before) => {
  expect(targetOf(['a', 'b', 'c'], code, step)).toBe(before);
});

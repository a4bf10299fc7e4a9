import { ownWays } from './own-ways.rules.js';

const rule = (source: string) => ({
  ...{ kind: 'NOTE' as const, source, isListed: true, mail: 'NOW' as const },
  ...{ isListedByDefault: true, mailByDefault: 'NEVER' as const },
});
const inherited = { ...rule('ROLE'), mail: 'NEVER' as const };
const STANDARD = { NOTE: { isListed: true, mail: 'NEVER' as const } };
const CHANGED = { NOTE: { isListed: false, mail: 'NEVER' as const } };

test.each([
  ['was never chosen stays with the default', inherited, {}, [], 0],
  ['differs from the default is one\u2019s own', inherited, CHANGED, [], 1],
  ['was one\u2019s own stays so', rule('OWN'), {}, [], 1],
  ['was one\u2019s own stays so, though the default says the same', rule('OWN'), STANDARD, [], 1],
  ['was given up goes with the default', rule('OWN'), STANDARD, ['NOTE' as const], 0],
  ['was given up and chosen anew is one\u2019s own', rule('OWN'), CHANGED, ['NOTE' as const], 1],
])('what %s', (_name, one, chosen, left, count) => {
  expect(ownWays([one], chosen, new Set(left))).toHaveLength(count);
});

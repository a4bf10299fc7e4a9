import { expect, test } from '@jest/globals';
import { planMoveBefore } from './move-before.js';

const items = ['a', 'b', 'c'].map((code) => ({ id: code.toUpperCase(), code }));

test.each([
  ['c', 'a', ['C', 'A', 'B']],
  ['a', 'c', ['B', 'A', 'C']],
  ['a', null, ['B', 'C', 'A']],
  ['b', 'c', []],
])('brings %p in front of %p', (code, beforeCode, expected) => {
  const decision = planMoveBefore(items, { code, beforeCode });
  expect(decision.allowed && decision.plan.places.map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['x', 'a', 'code'],
  ['a', 'x', 'beforeCode'],
  ['a', 'a', 'beforeCode'],
])('knows no place for %p in front of %p', (code, beforeCode, field) => {
  expect(planMoveBefore(items, { code, beforeCode })).toMatchObject({ allowed: false, refusal: { code: 'NOT_FOUND', field: [field] } });
});

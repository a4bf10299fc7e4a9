import { expect, test } from '@jest/globals';
import type { Actor } from '../../kernel/actor.js';
import { inReachOf } from './in-reach.rules.js';
import { isNarrow } from './narrow-reach.rules.js';

const nobody: Actor = {
  kind: 'person',
  personId: 'per_1',
  name: '甲',
  departmentId: 'dep_1',
  language: 'zh-CN',
  reach: new Map(),
  sessionId: null,
  tokenId: null,
};
const among = (departments: number, people: number): Actor => ({ ...nobody, among: { departments, people } });
const ids = (count: number) => new Set(Array.from({ length: count }, (_, index) => `dep_${index}`));

test.each([
  ['one of three thousand departments', among(3000, 20_000), 1, true],
  ['one of a dozen', among(12, 60), 1, false],
  ['one’s own among many people', among(12, 60), 0, true],
  ['one’s own among a few', among(3, 10), 0, false],
  ['sixty of three thousand', among(3000, 20_000), 59, true],
  ['a tenth of all', among(3000, 20_000), 300, false],
  ['nobody knows of how many', nobody, 1, false],
])('%s: few enough to be found by index (DEP-25)', (_, actor, count, expected) => {
  expect(isNarrow(actor, ids(count))).toBe(expected);
});

test('the index of departments is kept out of a list that is mostly theirs', () => {
  const reach = { all: false, departmentIds: ids(2), own: false, participated: false };
  expect(inReachOf('t.department_id', { actor: among(12, 60), reach })?.sql).toBe("coalesce(t.department_id, '') in (?, ?)");
  expect(inReachOf('t.department_id', { actor: among(3000, 9000), reach })?.sql).toBe('t.department_id in (?, ?)');
});

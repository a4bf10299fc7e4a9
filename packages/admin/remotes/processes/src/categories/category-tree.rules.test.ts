import { dropOf, levelOf, stepOf } from './category-tree.rules.js';

const node = (code: string, parent?: string) => ({ code, parent: parent === undefined ? null : { code: parent } });
// a ─ (b ─ c, d), e
const NODES = [node('a'), node('b', 'a'), node('c', 'b'), node('d', 'a'), node('e')];

test('TKT-05: a category is moved a step among its own, under the one before it and out behind the one above it', () => {
  expect(NODES.map((one) => levelOf(NODES, one))).toEqual([0, 1, 2, 1, 0]);
  expect(stepOf(NODES, 'd', 'up')).toEqual({ code: 'd', parentCode: 'a', beforeCode: 'b' });
  expect(stepOf(NODES, 'b', 'down')).toEqual({ code: 'b', parentCode: 'a', beforeCode: null });
  expect(stepOf(NODES, 'd', 'in')).toEqual({ code: 'd', parentCode: 'b', beforeCode: null });
  expect(stepOf(NODES, 'd', 'out')).toEqual({ code: 'd', parentCode: null, beforeCode: 'e' });
  expect([stepOf(NODES, 'a', 'up'), stepOf(NODES, 'e', 'down'), stepOf(NODES, 'a', 'in'), stepOf(NODES, 'a', 'out')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('TKT-05: dropped on another it goes below it or in front of it, never below itself', () => {
  expect(dropOf(NODES, { code: 'e', over: 'b', isBelow: true })).toEqual({ code: 'e', parentCode: 'b', beforeCode: null });
  expect(dropOf(NODES, { code: 'e', over: 'd', isBelow: false })).toEqual({ code: 'e', parentCode: 'a', beforeCode: 'd' });
  expect(dropOf(NODES, { code: 'a', over: 'c', isBelow: true })).toBeNull();
});

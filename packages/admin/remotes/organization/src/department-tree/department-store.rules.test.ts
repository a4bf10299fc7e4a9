import { type Branch, emptyStore, knownTree, missingOf, nextToOpen, type Store, withChildren, withTops } from './department-store.rules.js';

const row = (id: string, parent: string | null, childCount = 0): Branch => ({
  id,
  name: id,
  code: id,
  sortOrder: 0,
  head: null,
  childCount,
  parent: parent === null ? null : { id: parent },
});

const start = withTops<Branch>(emptyStore(), [row('top', 'out of sight', 2)]);
const opened = withChildren(start, ['top'], [row('a', 'top', 1), row('b', 'top')]);
const full = withChildren(opened, ['a'], [row('a1', 'a')]);
const idsOf = (store: Store<Branch>) => [...knownTree(store).nodes.keys()].sort();

it('knows a branch once it was fetched, and what is still to be fetched', () => {
  expect([idsOf(start), nextToOpen(start)]).toEqual([['top'], ['top']]);
  expect([idsOf(opened), nextToOpen(opened)]).toEqual([['a', 'b', 'top'], ['a']]);
  expect([idsOf(full), nextToOpen(full), missingOf(full, ['a', 'b'])]).toEqual([['a', 'a1', 'b', 'top'], [], []]);
});

it('forgets what left a branch, with everything below it', () => {
  const without = withChildren(full, ['top'], [row('b', 'top')]);
  expect([idsOf(without), [...without.complete]]).toEqual([['b', 'top'], ['top']]);
});

it('follows a department to its new place', () => {
  const moved = withChildren(full, ['top', 'a', 'b'], [row('b', 'top', 1), row('a', 'b', 1), row('a1', 'a')]);
  expect(knownTree(moved).nodes.get('a')).toMatchObject({ parentId: 'b', depth: 2 });
  expect(idsOf(moved)).toEqual(['a', 'a1', 'b', 'top']);
});

it('stops opening levels by itself once there is enough to see', () => {
  const many = Array.from({ length: 60 }, (_, n) => row(`n${n}`, 'top', 100));
  expect(nextToOpen(withChildren(start, ['top'], many))).toEqual(['n0', 'n1']);
});

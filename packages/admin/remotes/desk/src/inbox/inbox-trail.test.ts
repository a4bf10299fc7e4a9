import { neighbourOf, readTrail, writeTrail } from './inbox-trail.js';

afterEach(() => sessionStorage.clear());

test('remembers the list for the way back and on', () => {
  writeTrail({ search: '?view=owned', ids: ['a', 'b', 'c'] });
  const trail = readTrail();
  expect(trail.search).toBe('?view=owned');
  expect([neighbourOf(trail, 'b', 1), neighbourOf(trail, 'b', -1)]).toEqual(['c', 'a']);
});

test('ends at the ends, and knows no way from a ticket that came from elsewhere', () => {
  const trail = { search: '', ids: ['a', 'b'] };
  expect([neighbourOf(trail, 'b', 1), neighbourOf(trail, 'a', -1), neighbourOf(trail, 'x', 1)]).toEqual([null, null, null]);
});

test('starts at the plain inbox when nothing, or nonsense, is remembered', () => {
  expect(readTrail()).toEqual({ search: '', ids: [] });
  sessionStorage.setItem('desk.trail', '{"ids":7');
  expect(readTrail()).toEqual({ search: '', ids: [] });
});

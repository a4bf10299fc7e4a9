import { type GroupedRow, groupSizes, keepGroups, NO_GROUPS } from './inbox-groups.rules.js';

const row = (id: string, updatedAt: string): GroupedRow => ({ id, updatedAt, createdAt: '2026-05-01T00:00:00.000Z', priority: 'HIGH' });
const byUpdate = { sort: 'UPDATED_DESC', dayOf: (at: string) => at.slice(0, 10) } as const;
const rows = [row('a', '2026-05-09T01:00'), row('b', '2026-05-08T01:00')];

test('groups by the day the list is sorted by', () => {
  expect([...keepGroups(NO_GROUPS, rows, byUpdate).byId]).toEqual([
    ['a', '2026-05-09'],
    ['b', '2026-05-08'],
  ]);
});

test('keeps a changed row in its group, also when the next page comes', () => {
  const before = keepGroups(NO_GROUPS, rows, byUpdate);
  const changed = [rows[0] as GroupedRow, row('b', '2026-05-09T09:00'), row('c', '2026-05-08T00:30')];
  const after = keepGroups(before, changed, byUpdate);
  expect(after.byId.get('b')).toBe('2026-05-08');
  expect([...groupSizes(after)]).toEqual([
    ['2026-05-09', 1],
    ['2026-05-08', 2],
  ]);
});

test('groups anew when the list is another one', () => {
  const before = keepGroups(NO_GROUPS, rows, byUpdate);
  const after = keepGroups(before, [row('b', '2026-05-09T09:00'), rows[0] as GroupedRow], byUpdate);
  expect(after.byId.get('b')).toBe('2026-05-09');
  expect(keepGroups(after, rows, { ...byUpdate, sort: 'PRIORITY_DESC' }).byId.get('a')).toBe('HIGH');
});

test('groups by the day of the deadline; what stands still and what nothing is promised of are groups of their own', () => {
  const due = (id: string, nearestClock: GroupedRow['nearestClock']): GroupedRow => ({ ...row(id, '2026-05-09T01:00'), nearestClock });
  const all = [due('a', { state: 'RUNNING', dueAt: '2026-05-10T01:00' }), due('b', { state: 'PAUSED', dueAt: null }), due('c', null)];
  expect([...keepGroups(NO_GROUPS, all, { ...byUpdate, sort: 'DUE' }).byId.values()]).toEqual(['2026-05-10', 'paused', 'none']);
});

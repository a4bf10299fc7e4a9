import { actionOf, type BulkResult, chunksOf, type Marked, refusedGroups, undoOf } from './bulk.rules.js';

const marked = (id: string, priority: Marked['priority'] = 'LOW'): Marked => ({ id, version: 2, number: id, subject: id, priority });
const result = (ticketId: string, reason = ''): BulkResult =>
  ({
    ticketId,
    isDone: reason === '',
    refusals: reason === '' ? [] : [{ code: 'CONFLICT', message: reason }],
    ticket: { id: ticketId, version: 3 },
  }) as never;

test('sends one act with what it needs', () => {
  expect(actionOf('transfer', { departmentId: 'dep_1', reason: ' 归技术 ' })).toEqual({
    transfer: { departmentId: 'dep_1', reason: '归技术' },
  });
  expect(actionOf('edit', { priority: 'HIGH' })).toEqual({ edit: { priority: 'HIGH', reason: null } });
  expect(actionOf('accept', {})).toEqual({ accept: true });
});

test('goes in pieces of twenty', () => {
  expect(chunksOf(Array.from({ length: 45 }, (_, index) => index)).map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(chunksOf([])).toEqual([]);
});

test('tells what was refused by its reason', () => {
  const tickets = ['a', 'b', 'c'].map((id) => marked(id));
  const groups = refusedGroups([result('a', '已有人'), result('b'), result('c', '已有人')], tickets);
  expect(groups.map(({ reason, tickets: refused }) => [reason, refused.map(({ id }) => id)])).toEqual([['已有人', ['a', 'c']]]);
});

test('takes a change of priority back to what each ticket had, at the version it has now', () => {
  const before = [marked('a'), marked('b', 'HIGH'), marked('c')];
  expect(undoOf('edit', [result('a'), result('b'), result('c', '不行')], before)).toMatchObject([
    { action: { edit: { priority: 'LOW' } }, tickets: [{ id: 'a', version: 3 }] },
    { action: { edit: { priority: 'HIGH' } }, tickets: [{ id: 'b', version: 3 }] },
  ]);
  expect(undoOf('transfer', [result('a')], before)).toEqual([]);
});

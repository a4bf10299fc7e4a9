import { type BulkAct, type BulkResult, chunksOf, type Marked, refusedGroups, sendingOf, undoOf } from './bulk.rules.js';

const marked = (id: string, priority: Marked['priority'] = 'LOW'): Marked => ({ id, version: 2, number: id, subject: id, priority });
const result = (ticketId: string, reason = ''): BulkResult =>
  ({
    ticketId,
    isDone: reason === '',
    refusals: reason === '' ? [] : [{ code: 'CONFLICT', message: reason }],
    ticket: { id: ticketId, version: 3 },
  }) as never;

test('sends one act with what it needs', () => {
  expect(sendingOf('transfer', { departmentId: 'dep_1', reason: ' 归技术 ' })).toEqual({
    action: { transfer: { departmentId: 'dep_1', reason: '归技术' } },
  });
  expect(sendingOf('edit', { priority: 'HIGH' })).toEqual({ action: { edit: { priority: 'HIGH', reason: null } } });
  expect(sendingOf('tag', { addIds: ['wrd_1'] })).toEqual({ action: { tag: { addIds: ['wrd_1'], removeIds: [] } } });
  expect(sendingOf('macro', { macroId: 'mac_1' })).toEqual({ macroId: 'mac_1' });
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

describe('takes back to what each ticket had, at the version it has now (TKT-88)', () => {
  const stood = (ticketId: string, before: object) =>
    ({ ticketId, isDone: true, ticket: { id: ticketId, tags: [], department: { id: 'dep_1' }, assignee: null, ...before } }) as never;
  const asked = (act: BulkAct, draft = {}) => ({ act, draft, reason: '撤销' });
  const sent = (undoings: ReturnType<typeof undoOf>) =>
    undoings.map(({ sending, tickets }) => [sending, tickets.map(({ id, version }) => [id, version])]);

  test('a priority, by as few acts as there were', () => {
    const tried = [
      stood('a', { priority: 'LOW' }),
      stood('b', { priority: 'HIGH' }),
      stood('c', { priority: 'LOW' }),
      stood('d', { priority: 'LOW' }),
    ];
    expect(sent(undoOf(asked('edit'), tried, [result('a'), result('b'), result('c'), result('d', '不行')]))).toEqual([
      [
        { action: { edit: { priority: 'LOW', reason: null } } },
        [
          ['a', 3],
          ['c', 3],
        ],
      ],
      [{ action: { edit: { priority: 'HIGH', reason: null } } }, [['b', 3]]],
    ]);
  });

  test('tags: what was on before stays on', () => {
    const tried = [stood('a', { tags: [{ id: 'old' }] }), stood('b', { tags: [{ id: 'new' }] })];
    expect(sent(undoOf(asked('tag', { addIds: ['new'], removeIds: ['old'] }), tried, [result('a'), result('b')]))).toEqual([
      [{ action: { tag: { addIds: ['old'], removeIds: ['new'] } } }, [['a', 3]]],
      [{ action: { tag: { addIds: [], removeIds: [] } } }, [['b', 3]]],
    ]);
  });

  test('hands; who had nobody cannot be given back to nobody', () => {
    const tried = [stood('a', { assignee: { id: 'per_1' } }), stood('b', {})];
    expect(sent(undoOf(asked('assign'), tried, [result('a'), result('b')]))).toEqual([
      [{ action: { assign: { assigneeId: 'per_1', reason: '撤销' } } }, [['a', 3]]],
    ]);
    expect(sent(undoOf(asked('transfer'), tried, [result('b')]))).toEqual([
      [{ action: { transfer: { departmentId: 'dep_1', assigneeId: null, reason: '撤销' } } }, [['b', 3]]],
    ]);
  });

  test('an end, by opening it again', () => {
    expect(sent(undoOf(asked('close'), [stood('a', {})], [result('a')]))).toEqual([
      [{ action: { reopen: { reason: '撤销' } } }, [['a', 3]]],
    ]);
  });

  test('never a note, a macro, or what is void', () => {
    for (const act of ['accept', 'note', 'macro', 'void'] as const)
      expect(undoOf(asked(act), [stood('a', { priority: 'LOW' })], [result('a')])).toEqual([]);
  });
});

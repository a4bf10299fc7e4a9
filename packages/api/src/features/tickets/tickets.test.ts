import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../kernel/id.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
/** By what became of them. */
const made = new Map<string, TicketNow>();
const idOf = (name: string): string => made.get(name)?.id ?? '';

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  made.set('kept', await desk.registers('agent', { subject: '甲：空调漏水', priority: 'URGENT' }));
  made.set('waiting', await desk.passes('agent', await desk.registers('agent', { subject: '乙：投诉' }), 'complaints'));
  made.set('accepted', await desk.withComplaints());
  made.set('solved', await desk.resolves('qiulan', await desk.withComplaints()));
  made.set('told', await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints())));
  made.set('closed', await desk.closes('agent', await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints()))));
  made.set('online', await desk.registers('agent2', { subject: '丙：在线咨询', channel: 'CHAT', priority: 'LOW' }));
  await app.settle();
});
afterAll(() => app.close());

const LIST = `query List($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String, $last: Int, $before: String) {
  tickets(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id number subject type { code } state { code category } priority department { code } owner { account } assignee { account }
      customer { name phone isMasked } updatedAt }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Listed {
  readonly tickets: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function listed(account: string, variables: object): Promise<string[]> {
  const { data } = await app.as(account).run(LIST, { first: 100, ...variables });
  const names = new Map([...made].map(([name, { id }]) => [id, name]));
  return data.tickets.nodes.map(({ id }: { id: string }) => names.get(id) ?? '');
}

describe('the standing views', () => {
  test.each([
    ['agent', 'MINE', ['kept']],
    ['agent', 'OWNED', ['told', 'solved', 'accepted', 'waiting', 'kept']],
    ['agent', 'UNTOLD', ['solved']],
    ['agent', 'UNASSIGNED', []],
    ['agent', 'ALL_OPEN', ['accepted', 'waiting', 'kept']],
    ['agent2', 'ALL_OPEN', ['online']],
    ['qiulan', 'UNASSIGNED', ['waiting']],
    ['qiulan', 'MINE', ['accepted']],
    ['technician', 'ALL_OPEN', []],
    ['manager', 'ALL_OPEN', ['online', 'accepted', 'waiting', 'kept']],
    ['supervisor', 'ALL_OPEN', ['accepted', 'waiting', 'kept']],
  ])('%s sees in %s %j', async (account, view, expected) => {
    expect(await listed(account, { filter: { view } })).toEqual(expected);
  });

  test('are counted as they are listed, in one statement', async () => {
    for (const account of ['agent', 'qiulan', 'manager', 'integrator', 'technician']) {
      const { data, sqlCount } = await app
        .as(account)
        .run('{ ticketViewCounts { MINE: mine OWNED: owned UNASSIGNED: unassigned WAITING: waiting UNTOLD: untold ALL_OPEN: allOpen } }');
      expect(sqlCount).toBe(1);
      for (const [view, count] of Object.entries(data.ticketViewCounts))
        expect([account, view, (await listed(account, { filter: { view } })).length]).toEqual([account, view, count]);
    }
  });
});

describe('filters', () => {
  test.each<[string, () => Promise<object> | object, string[]]>([
    ['priority', () => ({ priorities: ['URGENT', 'LOW'] }), ['online', 'kept']],
    ['channel', () => ({ channels: ['CHAT'] }), ['online']],
    ['state category', () => ({ stateCategories: ['CLOSED'] }), ['closed']],
    ['open or not', () => ({ isOpen: false }), ['closed', 'told', 'solved']],
    ['part of the subject', () => ({ search: '漏水' }), ['kept']],
    ['number', () => ({ search: made.get('kept')?.number }), ['kept']],
    ['customer name', () => ({ search: '王建国', isOpen: true }), ['online', 'accepted', 'waiting', 'kept']],
    ['signs without a word', () => ({ search: '%_!' }), []],
    ['a name in pinyin', () => ({ search: 'wjg', isOpen: true }), ['online', 'accepted', 'waiting', 'kept']],
    ['a day of numbers', () => ({ search: made.get('kept')?.number.slice(0, 6), priorities: ['LOW'] }), ['online']],
    ['department', async () => ({ departmentIds: [await app.given.departmentId('online')] }), ['online']],
    ['department without what lies below', async () => ({ departmentIds: [await app.given.departmentId('after-sales')] }), []],
    [
      'department with what lies below',
      async () => ({ departmentIds: [await app.given.departmentId('after-sales')], includeSubtree: true, isOpen: true }),
      ['online', 'accepted', 'waiting', 'kept'],
    ],
    ['an unknown department', () => ({ departmentIds: ['nonsense'], includeSubtree: true }), []],
    ['an empty list of departments', () => ({ departmentIds: [] }), []],
    ['created before the first', () => ({ createdTo: '2020-01-01T00:00:00Z' }), []],
    ['created since long', () => ({ createdFrom: '2020-01-01T00:00:00Z', priorities: ['LOW'] }), ['online']],
    ['view and filter together', () => ({ view: 'ALL_OPEN', priorities: ['URGENT'] }), ['kept']],
  ])('by %s', async (_, filter, expected) => {
    expect(await listed('manager', { filter: await filter() })).toEqual(expected);
  });

  test('by department stays within sight', async () => {
    const departmentIds = [await app.given.departmentId('complaints')];
    expect(await listed('agent', { filter: { departmentIds, isOpen: true } })).toEqual(['accepted', 'waiting']);
    expect(await listed('agent2', { filter: { departmentIds } })).toEqual([]);
  });

  test('more than a hundred ids are too many', async () => {
    const { errors } = await app.as('manager').run(LIST, { first: 1, filter: { typeIds: Array.from({ length: 101 }, () => 'x') } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('pages', () => {
  test.each(['CREATED_DESC', 'CREATED_ASC', 'UPDATED_DESC', 'PRIORITY_DESC'])(
    'in the order %s hold every ticket once, forwards and backwards',
    async (sort) => {
      const all = await listed('manager', { sort });
      expect(new Set(all).size).toBe(made.size);
      const forwards: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data }: { data: Listed } = await app.as('manager').run<Listed>(LIST, { sort, first: 2, after });
        forwards.push(...data.tickets.nodes.map(({ id }) => id));
        after = data.tickets.pageInfo.endCursor;
        if (!data.tickets.pageInfo.hasNextPage) break;
      }
      expect(forwards).toEqual(all.map(idOf));
      const { data } = await app.as('manager').run(LIST, { sort, last: 3 });
      expect(data.tickets.nodes.map(({ id }: { id: string }) => id)).toEqual(all.slice(-3).map(idOf));
    },
  );

  test('by priority begin with the urgent', async () => {
    const all = await listed('manager', { sort: 'PRIORITY_DESC' });
    expect([all[0], all.at(-1)]).toEqual(['kept', 'online']);
  });

  test.each([{}, { first: 0 }, { first: -1 }, { first: 101 }, { first: 5, last: 5 }, { first: 5, after: 'forged' }])(
    '%j is no page',
    async (page) => {
      const { errors, sqlCount } = await app.as('manager').run(LIST, page);
      expect([errors?.[0]?.extensions.code, sqlCount]).toEqual(['BAD_USER_INPUT', 0]);
    },
  );
});

test('a list of 50 with everything beside it takes at most 4 statements', async () => {
  const { data, sqlCount } = await app.as('agent').run(LIST, { first: 50, filter: { view: 'ALL_OPEN' } });
  expect(data.tickets.nodes).toHaveLength(3);
  expect(sqlCount).toBeLessThanOrEqual(4);
});

test('a ticket page takes at most 10 statements', async () => {
  const document = `query Page($id: ID!) { ticket(id: $id) { number description viewerCan { accept { allowed reason } transfer { allowed } return { allowed } noteAdd { allowed }
      transition { allowed } resolve { allowed } reopen { allowed } close { allowed reason } } availableTransitions { code ability { allowed } }
    timeline(first: 30) { nodes { type at actor { name department { name } } body toDepartment { name } toState { name } } }
    customer { name phone openTicketCount tickets(first: 5) { nodes { number state { name } } } } } }`;
  const { data, sqlCount } = await app.as('agent').run(document, { id: idOf('closed') });
  expect(sqlCount).toBeLessThanOrEqual(10);
  expect(data.ticket.timeline.nodes).toHaveLength(6);
  expect(data.ticket.customer.tickets.nodes.length).toBeGreaterThan(0);
});

describe('one predicate for every way in', () => {
  test('list, node, number, id and nested lists show the same tickets to everybody', async () => {
    for (const account of ['agent', 'agent2', 'supervisor', 'xumin', 'manager', 'technician', 'qiulan', 'qinfen', 'integrator', 'hanmei']) {
      const seen = new Set(await listed(account, {}));
      for (const [name, { id, number }] of made) {
        const document = `query Ways($id: ID!, $number: String!) { node(id: $id) { id ... on Ticket { number } } ticket(id: $id) { id } ticketByNumber(number: $number) { id } nodes(ids: [$id]) { id } }`;
        const { data, errors } = await app.as(account).run(document, { id, number });
        expect(errors).toBeUndefined();
        const ways = [data.node, data.ticket, data.ticketByNumber, data.nodes[0]].map((found) => found !== null);
        expect([account, name, ...ways]).toEqual([account, name, ...ways.map(() => seen.has(name))]);
      }
    }
  });

  test('an unknown ticket is null like a foreign one', async () => {
    const { data } = await app.as('agent2').run('query Both($a: ID!, $b: ID!) { a: ticket(id: $a) { id } b: ticket(id: $b) { id } }', {
      a: newId('tkt', new Date()),
      b: idOf('kept'),
    });
    expect(data).toEqual({ a: null, b: null });
  });
});

test('the timeline tells the history in the language of the viewer', async () => {
  const document =
    'query Timeline($id: ID!) { ticket(id: $id) { timeline(first: 10) { totalCount nodes { type actorName department { name } toDepartment { name } assignee { name } fromState { name } toState { name } reason isOutcome } } } }';
  const { data } = await app.as('agent').run(document, { id: idOf('closed') }, { headers: { 'accept-language': 'en' } });
  expect(
    data.ticket.timeline.nodes.map((entry: Record<string, unknown>) =>
      Object.values(entry).map((value) => (value && typeof value === 'object' ? Object.values(value)[0] : value)),
    ),
  ).toEqual([
    ['ticket.created', '陈思敏', '热线受理组', null, '陈思敏', null, 'Registered', null, false],
    ['ticket.assigned', '陈思敏', '热线受理组', '投诉处理团队', null, null, null, '请协助处理', false],
    ['ticket.accepted', '邱兰', '投诉处理团队', null, '邱兰', null, null, null, false],
    ['ticket.solved', '邱兰', '投诉处理团队', null, null, 'Registered', 'Solved', null, false],
    ['message.outbound_public', '陈思敏', '投诉处理团队', null, null, 'Solved', 'Fed back', null, true],
    ['ticket.closed', '陈思敏', '投诉处理团队', null, null, 'Fed back', 'Closed', null, false],
  ]);
});

test('departments, people and customers say how many open tickets they have, each in one statement', async () => {
  const { data, sqlCount } = await app
    .as('manager')
    .run(
      '{ departments(first: 50) { nodes { code openTicketCount } } people(first: 50) { nodes { account openTicketCount } } customers(first: 50) { nodes { openTicketCount } } }',
    );
  const counts = Object.fromEntries(
    data.departments.nodes.map((one: { code: string; openTicketCount: number }) => [one.code, one.openTicketCount]),
  );
  expect(counts).toMatchObject({ 'after-sales': 4, hotline: 1, complaints: 2, online: 1, technicians: 0 });
  const busy = data.people.nodes.filter((one: { openTicketCount: number }) => one.openTicketCount > 0);
  expect(busy.map(({ account }: { account: string }) => account).sort()).toEqual(['agent', 'agent2', 'qiulan']);
  expect(sqlCount).toBeLessThanOrEqual(4);
});

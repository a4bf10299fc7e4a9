import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
/** Customers with 0, 1, 2 … tickets. */
const customerIds: string[] = [];
const ticketIds: string[] = [];

/** Every second one has moved on to the complaints team with a word to the colleagues there. */
async function givenTicket(customerId: string, isPassed: boolean): Promise<string> {
  const ticket = await desk.registers(isPassed ? 'agent' : 'agent2', { customerId });
  if (isPassed) {
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '请优先处理', audience: 'INTERNAL', channel: 'PHONE' });
    await desk.passes('agent', { ...ticket, version: ticket.version + 1 }, 'complaints');
  }
  return ticket.id;
}

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  for (let count = 0; count < 6; count += 1) {
    const customerId = await desk.customerId(`1380013602${count}`);
    customerIds.push(customerId);
    for (let made = 0; made < count; made += 1) ticketIds.push(await givenTicket(customerId, made % 2 === 1));
  }
});
afterAll(() => app.close());

const PAGE = 'nodes { id } edges { cursor node { id subject } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const TICKETS_OF_ALL = `query ($ids: [ID!]!, $first: Int, $after: String, $last: Int, $before: String, $filter: TicketFilter) {
  nodes(ids: $ids) { ... on Customer { tickets(first: $first, after: $after, last: $last, before: $before, filter: $filter) { ${PAGE} } } } }`;
const TICKETS_OF_ONE = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: TicketFilter) {
  customer(id: $id) { tickets(first: $first, after: $after, last: $last, before: $before, filter: $filter) { ${PAGE} } } }`;

describe('the tickets of several customers', () => {
  test.each(['agent', 'agent2', 'manager', 'qiulan', 'technician'])('are for %s the same together as one by one', async (account) => {
    const first = await app.as('manager').run(TICKETS_OF_ONE, { id: customerIds[5], first: 2 });
    const { endCursor } = first.data.customer.tickets.pageInfo;
    for (const asked of [
      { first: 2 },
      { last: 2 },
      { first: 2, after: endCursor },
      { last: 1, before: endCursor },
      { first: 3, filter: { isOpen: true, assigneeIds: [] } },
      { first: 3, filter: { view: 'UNASSIGNED' } },
    ]) {
      const together = await app.as(account).run(TICKETS_OF_ALL, { ids: customerIds, ...asked });
      const apart = await Promise.all(customerIds.map((id) => app.as(account).run(TICKETS_OF_ONE, { id, ...asked })));
      expect([together.errors, together.data]).toEqual([undefined, { nodes: apart.map(({ data }) => data.customer) }]);
    }
  });

  test('are counted in every place where they are, and only there', async () => {
    const { data } = await app.as('manager').run(`{
      a: customers(first: 50) { nodes { ...Listed } }
      b: customers(first: 50) { nodes { ...Listed tickets(first: 1) { totalCount } } } }
      fragment Listed on Customer { id tickets(first: 1) { nodes { id } } }`);
    const counts = new Map(data.b.nodes.map((node: { id: string; tickets: { totalCount: number } }) => [node.id, node.tickets.totalCount]));
    expect(customerIds.map((id) => counts.get(id))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(data.a.nodes[0].tickets.totalCount).toBeUndefined();
  });

  test('refuse a wrong page for each', async () => {
    const { errors } = await app.as('manager').run(TICKETS_OF_ALL, { ids: customerIds, first: 0 });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(customerIds.map(() => 'BAD_USER_INPUT'));
  });
});

describe('the histories of several tickets', () => {
  test('are the same together as one by one, texts of messages included', async () => {
    const entries = 'timeline(first: 3) { nodes { id type body } totalCount pageInfo { hasNextPage endCursor } }';
    const together = await app
      .as('manager')
      .run(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { ${entries} } } }`, { ids: ticketIds });
    const apart = await Promise.all(
      ticketIds.map((id) => app.as('manager').run(`query ($id: ID!) { ticket(id: $id) { ${entries} } }`, { id })),
    );
    expect(together.data.nodes).toEqual(apart.map(({ data }) => data.ticket));
    expect(JSON.stringify(together.data)).toContain('请优先处理');
  });
});

describe('statements', () => {
  test.each([
    [
      'tickets of customers',
      2,
      '{ customers(first: 50) { nodes { id tickets(first: 5) { nodes { id customer { name } state { code } } } } } }',
    ],
    ['the same, counted', 3, '{ customers(first: 50) { nodes { id tickets(first: 5) { totalCount nodes { id } } } } }'],
    ['histories of tickets', 3, '{ tickets(first: 50) { nodes { id timeline(first: 5) { nodes { id body actorName } } } } }'],
    ['members of departments', 0, '{ departments(first: 50) { nodes { id members(first: 10) { nodes { id name } } } } }'],
    [
      'three levels',
      4,
      '{ customers(first: 50) { nodes { id tickets(first: 5) { nodes { id timeline(first: 5) { nodes { id body } } } } } } }',
    ],
    [
      'tickets of the customers of tickets',
      2,
      '{ tickets(first: 50) { nodes { id customer { id tickets(first: 3, filter: { isOpen: true }) { nodes { id } } } } } }',
    ],
  ])('for %s do not grow with the list: %i', async (_name, expected, query) => {
    const { errors, sqlCount } = await app.as('manager').run(query);
    expect([errors, sqlCount]).toEqual([undefined, expected]);
  });

  test('for several nodes: one a kind', async () => {
    const ids = [...ticketIds, ...customerIds, 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV'];
    const { data, sqlCount } = await app
      .as('agent')
      .run('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Ticket { department { id } } } }', { ids });
    expect(sqlCount).toBe(2);
    const alone = await Promise.all(ids.map((id) => app.as('agent').run('query ($id: ID!) { node(id: $id) { id } }', { id })));
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(alone.map((one) => one.data.node?.id ?? null));
    expect(
      data.nodes.filter((node: { department?: { id: string } } | null) => node?.department?.id.startsWith('dep_')).length,
    ).toBeGreaterThan(3);
  });

  test('for one ticket stay as few as they were', async () => {
    const { sqlCount } = await app
      .as('manager')
      .run(
        'query ($id: ID!) { ticket(id: $id) { id timeline(first: 30) { nodes { id } } customer { id tickets(first: 5) { nodes { id } } } } }',
        {
          id: ticketIds[0],
        },
      );
    expect(sqlCount).toBe(3);
  });
});

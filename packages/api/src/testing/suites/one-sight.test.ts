import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TestSocket } from '../test-socket.js';
import { TicketDesk } from '../ticket-desk.js';

/** One of each way of seeing: everything, a branch, a department, what one took part in, what is one's own. */
const ACCOUNTS = ['admin', 'manager', 'supervisor', 'agent', 'agent2', 'qiulan', 'hanmei', 'technician', 'integrator'];

interface Thing {
  readonly id: string;
  /** What it is looked for by. */
  readonly words: string;
}

let app: TestApp;
let desk: TicketDesk;
const tickets: Thing[] = [];
const customers: Thing[] = [];

const CUSTOMER = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';

beforeAll(async () => {
  app = await startTestApp({ accounts: ACCOUNTS });
  desk = new TicketDesk(app);
  for (const [registrar, department] of [
    ['agent', null],
    ['agent2', null],
    ['agent', 'complaints'],
    ['agent2', 'field-1'],
    ['integrator', 'dispatch'],
  ] as const) {
    const phone = `1380000000${tickets.length}`;
    const { data } = await app.as(registrar).run(CUSTOMER, { input: { kind: 'PERSON', name: `客户${tickets.length}`, phone } });
    const customer = { id: data.customerCreate.customer.id, words: phone };
    const ticket = await desk.registers(registrar, { customerId: customer.id });
    if (department) await desk.passes(registrar, ticket, department);
    tickets.push({ id: ticket.id, words: ticket.number });
    customers.push(customer);
  }
  await app.settle();
});
afterAll(() => app.close());

const nameOf = (things: readonly Thing[], id: string | undefined): number => things.findIndex((thing) => thing.id === id);
const namesOf = (things: readonly Thing[], found: readonly ({ readonly id: string } | null)[]): number[] =>
  [...new Set(found.map((one) => nameOf(things, one?.id)))].filter((name) => name >= 0).sort();

/** Which of the things each way of asking shows to somebody, by their places in the list. */
async function waysTo(account: string, things: readonly Thing[], { list, one, kind }: Words): Promise<Record<string, number[]>> {
  const caller = app.as(account);
  const { data } = await caller.run(`query All($ids: [ID!]!) { ${list}(first: 100) { totalCount nodes { id } } nodes(ids: $ids) { id } }`, {
    ids: things.map(({ id }) => id),
  });
  expect(data[list].totalCount).toBe(data[list].nodes.length);
  const alone: ({ id: string } | null)[] = [];
  const asNode: ({ id: string } | null)[] = [];
  const searched: { id: string }[] = [];
  for (const { id, words } of things) {
    const document = `query One($id: ID!, $words: String!) { ${one}(id: $id) { id } node(id: $id) { id } search(query: $words, first: 20) { kind id } }`;
    const answer = (await caller.run(document, { id, words })).data;
    alone.push(answer[one]);
    asNode.push(answer.node);
    searched.push(...answer.search.filter((hit: { kind: string }) => hit.kind === kind));
  }
  const ways = { list: data[list].nodes, nodes: data.nodes, alone, asNode, searched };
  return Object.fromEntries(Object.entries(ways).map(([way, found]) => [way, namesOf(things, found)]));
}

interface Words {
  readonly list: string;
  readonly one: string;
  readonly kind: string;
}

/** What a list shows, said of every way. */
function alike(ways: Record<string, number[]>): Record<string, number[] | undefined> {
  return Object.fromEntries(Object.keys(ways).map((way) => [way, ways.list]));
}

describe('each way of asking shows the same', () => {
  it.each(ACCOUNTS)('tickets to %s', async (account) => {
    const ways = await waysTo(account, tickets, { list: 'tickets', one: 'ticket', kind: 'TICKET' });
    expect(ways).toEqual(alike(ways));
    const document =
      '{ ticketViewCounts { allOpen } customers(first: 50) { nodes { openTicketCount tickets(first: 50) { totalCount nodes { id } } } } }';
    const { ticketViewCounts, customers } = (await app.as(account).run(document)).data;
    expect(ticketViewCounts.allOpen).toBe(ways.list?.length);
    for (const { openTicketCount, tickets: own } of customers.nodes) {
      expect([openTicketCount, own.totalCount]).toEqual([own.nodes.length, own.nodes.length]);
      expect(ways.list).toEqual(expect.arrayContaining(namesOf(tickets, own.nodes)));
    }
  });

  it.each(ACCOUNTS)('customers to %s', async (account) => {
    const ways = await waysTo(account, customers, { list: 'customers', one: 'customer', kind: 'CUSTOMER' });
    const found: Record<string, { id: string }[]> = { duplicates: [], filtered: [] };
    for (const { words } of customers) {
      const document =
        'query Ways($words: String!) { customerDuplicates(phone: $words, first: 5) { nodes { id } } customers(first: 5, filter: { search: $words }) { nodes { id } } }';
      const { data } = await app.as(account).run(document, { words });
      found.duplicates?.push(...data.customerDuplicates.nodes);
      found.filtered?.push(...data.customers.nodes);
    }
    const all = { ...ways, ...Object.fromEntries(Object.entries(found).map(([way, nodes]) => [way, namesOf(customers, nodes)])) };
    expect(all).toEqual(alike(all));
  });

  it('differs from one to the other, or nothing was tried', async () => {
    const seen = await Promise.all(ACCOUNTS.map((account) => waysTo(account, tickets, { list: 'tickets', one: 'ticket', kind: 'TICKET' })));
    expect(seen.map(({ list }) => list?.join(''))).toEqual(['01234', '01234', '2', '02', '13', '2', '4', '3', '01234']);
  });
});

it('figures list no ticket out of sight', async () => {
  const [from, to] = [-1, 1].map((days) => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10));
  const document =
    'query F($input: KpiValuesInput!) { kpiValues(input: $input) { tickets(first: 100) { nodes { id } } } tickets(first: 100) { nodes { id } } }';
  for (const account of ACCOUNTS.filter((one) => one !== 'technician')) {
    const input = { kpiKeys: ['created'], from, to, bucket: 'TOTAL', groupBy: 'NONE' };
    const { kpiValues, tickets: seen } = (await app.as(account).run(document, { input })).data;
    const counted = kpiValues.flatMap((value: { tickets: { nodes: { id: string }[] } }) => value.tickets.nodes);
    expect([account, ...namesOf(tickets, seen.nodes)]).toEqual(expect.arrayContaining([account, ...namesOf(tickets, counted)]));
  }
});

it('whoever listens hears of the tickets in their sight and of no other', async () => {
  const listening = await Promise.all(
    ACCOUNTS.map(async (account) => {
      const socket = await TestSocket.open(app.address, app.as(account).headers);
      const heard = socket.subscribe('subscription { ticketsChanged { ticketId ticket { id } } }').received;
      await socket.stands();
      return { account, socket, heard };
    }),
  );
  for (const { id } of tickets) await desk.does('admin', 'ticketNoteAdd', { ticketId: id, body: '听得到吗', audience: 'INTERNAL' });
  for (let waited = 0; waited < 5000 && (listening[0]?.heard.length ?? 0) < tickets.length; waited += 50) await sleep(50);
  await sleep(250);
  for (const { account, socket, heard } of listening) {
    const { list } = await waysTo(account, tickets, { list: 'tickets', one: 'ticket', kind: 'TICKET' });
    const changes = heard.map(({ data }) => Object(data?.ticketsChanged));
    expect([
      account,
      namesOf(
        tickets,
        changes.map(({ ticketId }) => ({ id: ticketId })),
      ),
    ]).toEqual([account, list]);
    expect([
      account,
      namesOf(
        tickets,
        changes.map(({ ticket }) => ticket),
      ),
    ]).toEqual([account, list]);
    socket.close();
  }
});

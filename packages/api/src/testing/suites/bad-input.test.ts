import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@shouwen/shared';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TicketDesk } from '../ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const CREATE =
  'mutation Create($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id name note } userErrors { code field } } }';
const events = async () => Number((await app.db.read.rows('select count(*) from event'))[0]?.[0]);

/** The body as it is written, for what no object can hold. */
async function post(body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', ...app.as('agent').headers };
  const response = await fetch(`${app.address}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

const withInput = (input: string) =>
  `{"query":${JSON.stringify(CREATE)},"variables":{"input":{"kind":"PERSON","phone":"13800136021","isDuplicateAccepted":true,${input}}}}`;

describe('an input', () => {
  it.each([
    ['has a part that is not in the schema', '"name":"甲","isAdministrator":true'],
    ['has a part of the row that is not the caller’s to set', '"name":"甲","version":7'],
    ['reaches for the prototype', '"name":"甲","__proto__":{"isAdministrator":true}'],
    ['reaches for the constructor', '"name":"甲","constructor":{"prototype":{"isAdministrator":true}}'],
    ['gives a word the enum does not know', '"name":"甲","kind":"ROBOT"'],
    ['gives the inner word of an enum', '"name":"甲","kind":"person"'],
    ['gives a number for an enum', '"name":"甲","kind":0'],
    ['gives a number for a text', '"name":5'],
    ['gives a list for a text', '"name":["甲"]'],
    ['gives nothing for what must be there', '"name":null'],
    ['leaves out what must be there', '"note":"甲"'],
  ])('that %s is refused before anything runs', async (_, input) => {
    const before = await events();
    const { status, text } = await post(withInput(input));
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
    expect([await events(), Object(Object.prototype).isAdministrator]).toEqual([before, undefined]);
  });

  it('that says a thing twice is read as JSON reads it: the last counts', async () => {
    const { text } = await post(withInput('"name":"甲","name":"乙"'));
    expect(JSON.parse(text).data.customerCreate.customer.name).toBe('乙');
  });

  it.each([
    ['a high half', '"name":"甲\\ud842"'],
    ['a low half', '"name":"\\udfb7甲"'],
    ['the halves in the wrong order', '"note":"\\udfb7\\ud842","name":"甲"'],
  ])('with half a character (%s) is refused: it could not be kept', async (_, input) => {
    const { data } = JSON.parse((await post(withInput(input))).text);
    expect(data.customerCreate).toMatchObject({ customer: null, userErrors: [{ code: 'INVALID' }] });
  });
});

describe('text', () => {
  const RARE = '𠮷田𱍊子 👨‍👩‍👧 \u202Eabc é ﬁ';

  it('of emoji, rare Han and marks comes back as it went, and is found', async () => {
    const input = { kind: 'PERSON', name: RARE, note: RARE, phone: '13800000001' };
    const { customer } = (await app.as('agent').run(CREATE, { input })).data.customerCreate;
    const ticket = await desk.registers('agent', { customerId: customer.id, subject: RARE, description: RARE });
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: RARE, audience: 'INTERNAL' });
    await app.settle();
    const document =
      'query T($id: ID!) { ticket(id: $id) { subject description customer { name note } timeline(last: 1) { nodes { body } } } }';
    expect((await app.as('agent').run(document, { id: ticket.id })).data.ticket).toEqual({
      ...{ subject: RARE, description: RARE, customer: { name: RARE, note: RARE } },
      timeline: { nodes: [{ body: RARE }] },
    });
    const search =
      'query S($words: String!) { search(query: $words, first: 10) { id } tickets(first: 5, filter: { search: $words }) { nodes { id } } customers(first: 5, filter: { search: $words }) { nodes { id } } }';
    for (const words of ['𠮷', '𱍊', '𠮷田𱍊子']) {
      const { data } = await app.as('agent').run(search, { words });
      expect([words, data.search.map(({ id }: { id: string }) => id).sort()]).toEqual([words, [customer.id, ticket.id].sort()]);
      expect([words, data.tickets.nodes, data.customers.nodes]).toEqual([words, [{ id: ticket.id }], [{ id: customer.id }]]);
    }
  });

  it('of the greatest length is kept whole, of one character more refused', async () => {
    for (const character of ['x', '长', '😀']) {
      const most = character.repeat(LIMITS.note);
      const input = { kind: 'PERSON', name: '长', phone: '13800000002', isDuplicateAccepted: true };
      const { customer } = (await app.as('agent').run(CREATE, { input: { ...input, note: most } })).data.customerCreate;
      expect(customer.note).toBe(most);
      const { userErrors } = (await app.as('agent').run(CREATE, { input: { ...input, note: `${most}${character}` } })).data.customerCreate;
      expect(userErrors).toEqual([{ code: 'TOO_LONG', field: ['note'] }]);
    }
  });

  it.each([
    "' or 1=1 --",
    '"; drop table ticket; --',
    '%',
    '_',
    '\\',
    '%%_%%',
    '*',
    '"',
    "''",
    'NEAR(甲',
    '+甲 -乙',
    '甲*',
    '(甲',
    '@甲',
    '>',
    '~',
    '甲 OR 乙',
    '\u202E',
    '…',
    '​',
    '👨‍👩‍👧',
  ])('looks for %j without harm', async (words) => {
    const document = `query S($words: String!) { search(query: $words, first: 10) { id } ticketByNumber(number: $words) { id } ticket(id: "x") { id }
        tickets(first: 5, filter: { search: $words }) { totalCount } customers(first: 5, filter: { search: $words, phone: $words }) { totalCount }
        customerDuplicates(phone: $words, first: 5) { nodes { id } } people(first: 5, filter: { search: $words }) { nodes { id } } departments(first: 5, filter: { search: $words }) { nodes { id } } }`;
    const { status, errors, data } = await app.as('agent').run(document, { words });
    expect([status, errors, data.ticketByNumber]).toEqual([200, undefined, null]);
  });
});

describe('a cursor', () => {
  const LIST =
    'query L($after: String, $before: String, $first: Int, $last: Int) { tickets(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { endCursor } } }';

  it('of somebody else shows nothing that its new holder may not see', async () => {
    const foreign = await desk.registers('agent');
    const own = await desk.registers('agent2');
    const { endCursor } = (await app.as('agent').run(LIST, { first: 1 })).data.tickets.pageInfo;
    for (const page of [
      { first: 100, after: endCursor },
      { last: 100, before: endCursor },
    ]) {
      const { nodes } = (await app.as('agent2').run(LIST, page)).data.tickets;
      expect(nodes.map(({ id }: { id: string }) => id)).not.toContain(foreign.id);
    }
    const { nodes } = (await app.as('agent2').run(LIST, { last: 100, before: endCursor })).data.tickets;
    expect(nodes).toEqual([{ id: own.id }]);
  });

  it('that was cut, stretched, or made for another list or order is refused', async () => {
    const { endCursor } = (await app.as('agent').run(LIST, { first: 1 })).data.tickets.pageInfo;
    const customers = (
      await app.as('agent').run('{ customers(first: 1) { pageInfo { endCursor } } people(first: 1) { pageInfo { endCursor } } }')
    ).data;
    const sorted = (await app.as('agent').run('{ tickets(first: 1, sort: PRIORITY_DESC) { pageInfo { endCursor } } }')).data.tickets
      .pageInfo.endCursor;
    const wrong = [endCursor.slice(0, -8), `${endCursor}AAAA`, endCursor.toLowerCase(), customers.people.pageInfo.endCursor, sorted];
    for (const after of wrong) {
      const { errors } = await app.as('agent').run(LIST, { first: 1, after });
      expect([after, errors?.[0]?.extensions.code]).toEqual([after, 'BAD_USER_INPUT']);
    }
  });
});

describe('an instant', () => {
  it.each([
    '2026-02-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01',
    'yesterday',
    '2026-01-01T00:00:00+99:00',
    // These lie in years that cannot be stored once the offset is counted.
    '0000-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    5,
  ])('%j is none', async (at) => {
    const document = 'query T($at: DateTime) { tickets(first: 1, filter: { createdFrom: $at }) { nodes { id } } }';
    expect((await app.as('agent').run(document, { at })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('%j is far away and does no harm', async (at) => {
    const document = 'query T($at: DateTime) { tickets(first: 1, filter: { createdFrom: $at, createdTo: $at }) { nodes { id } } }';
    expect((await app.as('agent').run(document, { at })).data).toEqual({ tickets: { nodes: [] } });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

let app: TestApp;
let ticket: TicketNow;
let customerId: string;

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan', 'technician'] });
  const desk = new TicketDesk(app);
  customerId = await desk.customerId();
  ticket = await desk.registers('agent', { customerId });
}, 30_000);
afterAll(() => app.close());
beforeEach(async () => {
  await app.state.looks.flush();
  await app.db.inTransaction((tx) => tx.run('delete from access_log'));
});

const LOG = `query ($filter: AccessLogFilter) { accessLog(first: 50, filter: $filter) {
  totalCount nodes { person { account } objectType objectId objectLabel kind source looks } } }`;

async function log(filter: object = {}, account = 'admin') {
  await app.state.looks.flush();
  return (await app.as(account).run(LOG, { filter })).data.accessLog;
}

const open = (account: string, selection: string, id = ticket.id) =>
  app.as(account).run(`query ($id: ID!) { ticket(id: $id) { ${selection} } }`, { id });

describe('the access log (SEC-13)', () => {
  it('says who opened which ticket, once for every request and one row for the hour', async () => {
    for (let i = 0; i < 3; i += 1) await open('agent', 'subject description timeline(first: 5) { nodes { id } }');
    expect((await log({ ticketId: ticket.id })).nodes).toEqual([
      {
        person: { account: 'agent' },
        objectType: 'ticket',
        objectId: ticket.id,
        objectLabel: ticket.number,
        kind: 'VIEWED',
        source: 'PANEL',
        looks: 3,
      },
    ]);
  });

  it('passes over lists that say only that a ticket exists, not those that say what it is about', async () => {
    await app.as('agent').run('{ tickets(first: 5) { nodes { id subject customer { id name } } } }');
    expect((await log()).totalCount).toBe(0);
    await app.as('agent').run('{ tickets(first: 5) { nodes { id description } } }');
    expect((await log()).nodes).toMatchObject([{ objectId: ticket.id, kind: 'VIEWED' }]);
  });

  it.each([
    ['the page of the customer', '{ customer(id: "ID") { name } }', ['VIEWED']],
    ['node', '{ node(id: "ID") { ... on Customer { name } } }', ['VIEWED']],
    ['a list with contacts in full', '{ customers(first: 5) { nodes { phone } } }', ['REVEALED']],
    ['a ticket with its customer', '{ ticket(id: "TICKET") { customer { phone } } }', ['REVEALED']],
    ['a list of names', '{ customers(first: 5) { nodes { id name } } }', []],
  ])('notes a customer that was seen by way of %s', async (_, document, kinds) => {
    await app.as('admin').run(document.replace('ID', customerId).replace('TICKET', ticket.id));
    const { nodes } = await log({ customerId });
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    for (const node of nodes) expect(node).toMatchObject({ person: { account: 'admin' }, objectLabel: '王建国' });
  });

  it('starts another row with another hour, and tells programs from people', async () => {
    await open('admin', 'description');
    app.clock.advance(3_600_000);
    const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
    const made = await app.as('admin').run('mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret } }', {
      input: { name: 'x', permissions: ['ticket:read'], expiresAt },
    });
    const headers = { authorization: `Bearer ${made.data.apiTokenCreate.secret}` };
    await app.anonymous.run('query ($id: ID!) { ticket(id: $id) { description } }', { id: ticket.id }, { headers });
    const { nodes } = await log({ ticketId: ticket.id });
    expect(nodes.map(({ source }: { source: string }) => source)).toEqual(['API', 'PANEL']);
  });

  it('is shown to whoever may, as far as the people who looked are within reach', async () => {
    await open('agent', 'description');
    expect((await app.as('agent').run(LOG, { filter: {} })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await log({}, 'admin')).totalCount).toBe(1);
  });

  it('costs a request no statement, and keeps what waits while the database is away', async () => {
    const document = 'query ($id: ID!) { ticket(id: $id) { description } }';
    const { sqlCount } = await app.as('agent').run(document, { id: ticket.id });
    expect(sqlCount).toBe((await app.as('agent').run('query ($id: ID!) { ticket(id: $id) { subject } }', { id: ticket.id })).sqlCount);
    const rename = (from: string, to: string) => app.db.inTransaction((tx) => tx.run(`alter table ${from} rename to ${to}`));
    await rename('access_log', 'away');
    await expect(app.state.looks.flush()).rejects.toMatchObject({ message: expect.stringContaining('access_log') });
    await rename('away', 'access_log');
    expect((await log({ ticketId: ticket.id })).nodes).toMatchObject([{ looks: 1 }]);
  });
});

it('finds rows by object, person and time through indexes (SEC-13)', async () => {
  const explain = app.db.engine === 'sqlite' ? 'explain query plan' : 'explain';
  for (const column of ['object_id', 'person_id']) {
    const plan = await app.db.read.rows(
      `${explain} select t.id from access_log t where t.${column} = ? and t.hour >= ? order by t.hour desc, t.id desc limit 21`,
      ['x', '2026-01-01'],
    );
    if (app.db.engine === 'mysql') expect(plan[0]?.[3]).not.toBe('ALL');
    else expect(JSON.stringify(plan)).toMatch(new RegExp(`ix_access_log_${column}_hour_id(?!.*TEMP B-TREE)`));
  }
});

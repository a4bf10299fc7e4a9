import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

const SEATS = `query ($filter: SeatFilter, $first: Int!) { seats(first: $first, filter: $filter) {
  totalCount nodes { state since person { account openTicketCount } } } }`;
const SET = 'mutation ($input: PresenceSetInput!) { presenceSet(input: $input) { userErrors { code } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2', 'technician'] });
  await new TicketDesk(app).registers('agent');
});
afterAll(() => app.close());

interface Row {
  readonly state: string;
  readonly since: string | null;
  readonly person: { readonly account: string; readonly openTicketCount: number };
}

const set = (account: string, choice: string | null) => app.as(account).run(SET, { input: { choice } });
const ask = async (filter: object | null = null, account = 'admin') => app.as(account).run(SEATS, { filter, first: 100 });
const seats = async (filter: object | null = null, account = 'admin'): Promise<Row[]> => (await ask(filter, account)).data.seats.nodes;
const accounts = (rows: readonly Row[]) => rows.map(({ person }) => person.account);

test('says of everybody what they are in, since when, and what they have in hand; the longest first (SYS-06)', async () => {
  await set('agent2', 'ONLINE');
  app.clock.advance(30_000);
  await set('agent', 'ONLINE');
  await set('technician', 'BUSY');
  const rows = await seats({ states: ['ONLINE', 'BUSY'] });
  expect(rows.map(({ state, person }) => [person.account, state, person.openTicketCount])).toEqual([
    ['agent2', 'ONLINE', 0],
    ['agent', 'ONLINE', 1],
    ['technician', 'BUSY', 0],
  ]);
  const [first, second] = rows.map(({ since }) => new Date(String(since)).getTime());
  expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(30_000);
});

test('keeps the time in a state while pages say that they are still open, and counts a silent one as gone since then (SYS-06)', async () => {
  const before = (await seats({ states: ['ONLINE'] })).find(({ person }) => person.account === 'agent');
  app.clock.advance(100_000);
  await set('agent', null);
  const later = (await seats({ states: ['ONLINE'] })).find(({ person }) => person.account === 'agent');
  expect(later?.since).toBe(before?.since);
  app.clock.advance(100_000);
  const gone = (await seats()).find(({ person }) => person.account === 'technician');
  expect(gone?.state).toBe('OFFLINE');
  expect(new Date(String(gone?.since)) < app.clock.now()).toBe(true);
});

test('reaches as far as the right does, and the department that was asked for (SYS-06, DEP-25)', async () => {
  const departmentId = await app.given.departmentId('hotline');
  expect(accounts(await seats({ departmentId }))).toEqual(['agent']);
  expect(accounts(await seats(null, 'manager'))).toContain('agent');
  expect((await ask(null, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask({ departmentId: 'dep_unknown' })).data.seats.totalCount).toBe(0);
});

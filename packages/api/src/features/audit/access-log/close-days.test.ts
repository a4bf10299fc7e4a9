import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';
import { accessRetention } from '../audit.settings.js';
import { verifyChain } from '../chain/verify-chain.js';
import { closeNightly } from './close-days.job.js';

const DAY_MS = 86_400_000;

let app: TestApp;
let ticketId: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  ticketId = (await new TicketDesk(app).registers('agent')).id;
}, 30_000);
afterAll(() => app.close());

const day = () => app.clock.now().toISOString().slice(0, 10);
const rowsOf = async (of: string) =>
  Number((await app.db.read.rows('select count(*) from access_log where substr(hour, 1, 10) = ?', [of]))[0]?.[0]);
const change = (sql: string, ...params: string[]) => app.db.inTransaction((tx) => tx.run(sql, params));

/** Two people look at the ticket; answers the day they did. */
async function lookedAt(): Promise<string> {
  for (const account of ['admin', 'agent']) {
    const caller = await app.signIn(account);
    await caller.run('query ($id: ID!) { ticket(id: $id) { description } }', { id: ticketId });
  }
  await app.state.looks.flush();
  return day();
}

async function night(afterDays: number): Promise<void> {
  app.clock.advance(afterDays * DAY_MS);
  await app.settle();
  await closeNightly.handle(systemCtx(app.state, 'job'), null);
  await app.settle();
}

const eventsOf = async (of: string) =>
  (await app.db.read.rows('select type, payload from event where subject_id = ? order by seq', [`acd_${of}`])).map(([type, payload]) => ({
    type,
    payload: JSON.parse(String(payload)),
  }));
const places = async () => (await verifyChain(app.db.read, { now: app.clock.now() })).places;

describe('a day of the access log (SEC-13)', () => {
  let closed: string;
  beforeEach(async () => {
    closed = await lookedAt();
    await night(2);
  });

  it('is closed when it is over, once, with a hash of its rows in the sealed log', async () => {
    await night(0);
    expect(await eventsOf(closed)).toEqual([
      { type: 'access_log.closed', payload: { day: closed, count: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
    expect(await places()).toEqual([]);
  });

  it.each([
    ['changed', 'update access_log set looks = 9 where id = ?'],
    ['given to somebody else', `update access_log set person_id = 'per_x' where id = ?`],
    ['taken away', 'delete from access_log where id = ?'],
  ])('shows that a look was %s', async (_, sql) => {
    const before = await app.db.read.objects<{ id: string }>('select * from access_log where substr(hour, 1, 10) = ?', [closed]);
    const [first] = before;
    await change(sql, required(first, 'look').id);
    expect(await places()).toContainEqual({ kind: 'access_changed', position: expect.any(Number), eventId: closed });
    await restore(before);
    expect(await places()).toEqual([]);
  });

  it('shows looks that were put into a day on which nobody had looked', async () => {
    const empty = new Date(new Date(closed).getTime() - 20 * DAY_MS).toISOString();
    const columns = 'person_id, object_id, kind, source, on_behalf_of_id, object_type, looks, first_at, last_at';
    await change(
      `insert into access_log (id, hour, ${columns}) select 'acl_forged', ?, ${columns} from access_log limit 1`,
      empty.slice(0, 10),
    );
    expect(await places()).toEqual([{ kind: 'access_changed', position: null, eventId: empty.slice(0, 10) }]);
    await change(`delete from access_log where id = 'acl_forged'`);
  });

  it('is purged after the days of the setting, on record, and the check stays good', async () => {
    const [{ payload } = { payload: null }] = await eventsOf(closed);
    await night(accessRetention.default - 10);
    expect([await rowsOf(closed), (await eventsOf(closed)).length]).toEqual([2, 1]);
    await night(20);
    expect(await rowsOf(closed)).toBe(0);
    expect((await eventsOf(closed)).at(-1)).toEqual({ type: 'access_log.purged', payload });
    expect(await places()).toEqual([]);
  });

  it('stays under suspicion when it was changed before it was purged', async () => {
    await change('update access_log set looks = 9 where substr(hour, 1, 10) = ?', closed);
    await night(accessRetention.default + 2);
    expect(await rowsOf(closed)).toBe(0);
    expect(await places()).toEqual([{ kind: 'access_changed', position: expect.any(Number), eventId: closed }]);
  });
});

it('a look that waited for hours counts in the hour it is written, so that nothing comes into a closed day (SEC-13)', async () => {
  const caller = await app.signIn('agent');
  await caller.run('query ($id: ID!) { ticket(id: $id) { description } }', { id: ticketId });
  app.clock.advance(3 * 3_600_000);
  await app.state.looks.flush();
  const [row] = await app.db.read.rows('select hour, first_at from access_log order by hour desc limit 1');
  const [hour, firstAt] = (row ?? []).map((text) => Date.parse(`${text}Z`));
  expect((hour ?? 0) - (firstAt ?? 0)).toBeGreaterThan(2 * 3_600_000);
});

async function restore(rows: readonly object[]): Promise<void> {
  await app.db.inTransaction(async (tx) => {
    for (const row of rows) {
      const [names, values] = [Object.keys(row), Object.values(row)];
      await tx.run(`delete from access_log where id = ?`, [String(Object(row).id)]);
      await tx.run(`insert into access_log (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`, values);
    }
  });
}

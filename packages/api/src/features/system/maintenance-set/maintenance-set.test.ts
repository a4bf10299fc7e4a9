import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

const SET = `mutation M($input: MaintenanceSetInput!) { maintenanceSet(input: $input) { notices { maintenance { isOn reason version } } userErrors { code } } }`;
const NOTE = `mutation N($input: TicketNoteAddInput!) { ticketNoteAdd(input: $input) { userErrors { code message } } }`;

let app: TestApp;
const ran: string[] = [];
beforeAll(async () => {
  const probe = { kind: 'probe.run', handle: async () => void ran.push('ran') };
  app = await startTestApp({
    accounts: ['admin', 'agent'],
    probes: [{ name: 'probe', level: 9, entities: [], resolvers: [], jobs: [probe] }],
  });
});
afterAll(() => app.close());

async function version(): Promise<number> {
  return (await app.as('admin').run('{ notices { maintenance { version } } }')).data.notices.maintenance.version;
}

async function set(isOn: boolean, account = 'admin') {
  const input = { isOn, version: await version(), reason: '升级数据库' };
  return app.as(account).run(SET, { input });
}

afterEach(() => set(false));

describe('maintenance', () => {
  it('refuses changes with a code and a sentence, while reading goes on, until it is ended (SYS-04)', async () => {
    const ticket = await new TicketDesk(app).registers('agent');
    const input = { ticketId: ticket.id, body: 'x', audience: 'INTERNAL' };
    const began = await set(true);
    expect(began.data.maintenanceSet).toMatchObject({ notices: { maintenance: { isOn: true, reason: '升级数据库' } }, userErrors: [] });
    const { data } = await app.as('agent').run(NOTE, { input });
    expect(data.ticketNoteAdd.userErrors).toMatchObject([{ code: 'MAINTENANCE', message: expect.stringContaining('维护') }]);
    expect((await app.as('agent').run('query T($id: ID!) { ticket(id: $id) { number } }', { id: ticket.id })).data.ticket).not.toBeNull();
    await set(false);
    expect((await app.as('agent').run(NOTE, { input })).data.ticketNoteAdd.userErrors).toEqual([]);
  });

  it('lets people sign in and out, and says so before they do', async () => {
    await set(true);
    const { data } = await app.anonymous.run('{ installation { maintenance { isOn reason } } }');
    expect(data.installation.maintenance).toEqual({ isOn: true, reason: '升级数据库' });
    const visitor = await app.signIn('agent');
    expect((await visitor.run('mutation { sessionEnd { userErrors { code } } }')).data.sessionEnd.userErrors).toEqual([]);
  });

  it('keeps what was written out of the event, where it can be erased', async () => {
    await set(true);
    const [[id, payload] = []] = await app.db.read.rows("select id, payload from event where type = 'maintenance.began' order by id desc");
    expect(String(payload)).not.toContain('升级数据库');
    const [[texts] = []] = await app.db.read.rows('select texts from event_text where event_id = ?', [String(id)]);
    expect(JSON.parse(String(texts))).toEqual({ reason: '升级数据库' });
  });

  it('leaves the process ready, which says so', async () => {
    await set(true);
    const ready = await fetch(`${app.address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', maintenance: true }]);
  });

  it('lets jobs wait, and begins them afterwards', async () => {
    await set(true);
    await app.db.inTransaction((tx) => enqueueJob(tx, { kind: 'probe.run', payload: {}, runAt: app.clock.now() }));
    await app.state.jobs.idle();
    expect(ran).toEqual([]);
    await set(false);
    await app.state.jobs.idle();
    expect(ran).toEqual(['ran']);
  });

  it('is kept in the database, changed by one at a time, and is in the log', async () => {
    await set(true);
    const stale = await app.as('admin').run(SET, { input: { isOn: true, version: 0 } });
    expect(stale.data.maintenanceSet.userErrors).toEqual([{ code: 'CONFLICT' }]);
    expect(await app.db.read.rows('select is_on from maintenance')).toEqual([[1]]);
    await set(false);
    const types = (await app.db.read.rows("select type from event where subject_type = 'maintenance' order by seq")).flat();
    expect(types.slice(-2)).toEqual(['maintenance.began', 'maintenance.ended']);
    expect((await set(true, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '@shouwen/shared';
import { systemCtx } from '../../../platform/context.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';
import { signInRetention } from '../audit.settings.js';
import { verifyChain } from '../chain/verify-chain.js';
import { purgeNightly } from './purge-events.job.js';
import { PURGEABLE } from './purgeable.rules.js';

const DAY_MS = 86_400_000;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan'] });
  await new TicketDesk(app).withComplaints();
  await app.settle();
}, 30_000);
afterAll(() => app.close());

async function night(afterDays: number): Promise<void> {
  app.clock.advance(afterDays * DAY_MS);
  await purgeNightly.handle(systemCtx(app.state, 'job'), null);
  await app.settle();
}
const count = async (sql: string) => Number((await app.db.read.rows(`select count(*) from ${sql}`))[0]?.[0]);
const sessions = () => count(`event where type like 'session.%'`);
const others = () => count(`event where type not like 'session.%' and type not like 'audit.%'`);
const check = () => verifyChain(app.db.read, { now: app.clock.now() });

it('only comings and goings may be purged, never the record of a purge (SYS-31)', () => {
  const kept = EVENT_TYPES.filter((type) => !PURGEABLE.includes(type));
  expect(PURGEABLE.every((type) => /^(session|sign_in|audit)\./.test(type))).toBe(true);
  for (const type of ['audit.purged', 'ticket.closed', 'access_log.closed', 'access_log.purged', 'customer.disclosed', 'list.exported'])
    expect(kept).toContain(type);
});

describe('the nightly purge (SYS-20)', () => {
  it('leaves what is younger than the setting says', async () => {
    const before = await sessions();
    await night(signInRetention.default - 5);
    expect([before, await sessions()]).toEqual([before, before]);
    expect(await count(`event where type = 'audit.purged'`)).toBe(0);
  });

  it('takes older sign-ins away, leaves everything else, and stands in the log', async () => {
    const [gone, rest] = [await sessions(), await others()];
    expect(gone).toBeGreaterThan(0);
    await night(10);
    expect([await sessions(), await others()]).toEqual([0, rest]);
    const [[payload] = []] = await app.db.read.rows(`select payload from event where type = 'audit.purged'`);
    expect(JSON.parse(String(payload))).toMatchObject({ count: gone, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('keeps the seals, without who and whence, and the chain stays good across the purge', async () => {
    const seals = await app.db.read.rows('select actor_id, address, request_id from audit_entry where purge_id is not null');
    expect(seals.length).toBeGreaterThan(0);
    expect(seals.flat().every((value) => value === null)).toBe(true);
    const { places, checked } = await check();
    expect([places, checked]).toEqual([[], await count('audit_entry')]);
  });

  it('shows purged entries to nobody', async () => {
    const caller = await app.signIn('admin');
    const log = 'query ($to: DateTime) { auditEvents(first: 1, filter: { to: $to, types: ["session.started"] }) { totalCount } }';
    const to = new Date(app.clock.now().getTime() - DAY_MS);
    expect((await caller.run(log, { to })).data.auditEvents.totalCount).toBe(0);
  });

  it('cannot be imitated: an event that was taken away as if purged has no proof', async () => {
    const [[id] = []] = await app.db.read.rows(`select id from audit_entry where type = 'ticket.created'`);
    const [[purgeId] = []] = await app.db.read.rows('select purge_id from audit_entry where purge_id is not null');
    const taken = await app.db.read.objects<Record<string, string>>('select * from event where id = ?', [String(id)]);
    const imitate = async (as: string) => {
      await app.db.inTransaction((tx) => tx.run('update audit_entry set purge_id = ? where id = ?', [as, String(id)]));
      return (await check()).places.map(({ kind }) => kind);
    };
    await app.db.inTransaction((tx) => tx.run('delete from event where id = ?', [String(id)]));
    expect(await imitate('prg_invented')).toEqual(['purge_unproven']);
    expect(await imitate(String(purgeId))).toEqual(['purge_unproven']);
    const [row = {}] = taken;
    const names = Object.keys(row);
    await app.db.inTransaction(async (tx) => {
      await tx.run(`insert into event (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`, Object.values(row));
      await tx.run('update audit_entry set purge_id = null where id = ?', [String(id)]);
    });
    expect((await check()).places).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { features } from '../../../features.js';
import { newId } from '../../../kernel/id.js';
import { type AppState, systemCtx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { openTestAppState } from '../../../testing/open-test-app-state.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { verifyChain } from '../chain/verify-chain.js';
import { eventIdAt, sealedBelow } from './mark.queries.js';
import { sealLog } from './seal-log.js';

let app: TestApp;
/** A second process, where there can be one, else a second life of the only one. */
let other: AppState;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin'] });
  other = openTestAppState({ db: (await app.db.another()) ?? app.db, features, clock: app.clock });
}, 30_000);
beforeEach(() => app.settle());
afterAll(() => app.close());

const record = (state: AppState): Promise<string> =>
  state.db.inTransaction((tx) => {
    const subject = { type: 'probe', id: newId('prb', state.clock.now()), seq: 1 };
    return recordEvent(tx, systemCtx(state, 'job'), { type: 'session.started', subject, payload: {} });
  });
const isSealed = async (id: string) => (await app.db.read.rows('select 1 from audit_entry where id = ?', [id])).length === 1;
const check = () => verifyChain(app.db.read, { now: app.clock.now() });
const looksAround = (state: AppState, mayHaveMissed = true) => sealLog.catchUp(systemCtx(state, 'event'), { mayHaveMissed });

describe('sealing by following the log (SEC-02, SYS-20)', () => {
  it('costs the command no row beside the event', async () => {
    const id = await record(app.state);
    expect(await app.db.read.rows('select 1 from outbox where event_id = ?', [id])).toEqual([]);
    expect(await isSealed(id)).toBe(false);
    await app.settle();
    expect(await isSealed(id)).toBe(true);
  });

  it('seals what a process had committed and not sealed when it was killed', async () => {
    const id = await record(other);
    await app.settle();
    expect(await isSealed(id)).toBe(false);
    expect((await check()).places).toEqual([]);
    await looksAround(app.state);
    expect(await isSealed(id)).toBe(true);
    await other.dispatcher.idle();
    expect((await check()).places).toEqual([]);
  });

  it('keeps one chain when two processes seal at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      for (let i = 0; i < 8; i += 1) await Promise.all([record(app.state), record(other)]);
      await Promise.all([app.settle(), other.dispatcher.idle(), looksAround(app.state), looksAround(other)]);
    }
    const [row] = await app.db.read.rows('select count(*), max(place), (select count(*) from event) from audit_entry');
    expect(row?.map(Number)).toEqual(Array.from({ length: 3 }, () => Number(row?.[2])));
    expect((await check()).places).toEqual([]);
  });

  it('seals later what it could not seal, without losing any', async () => {
    const rename = (from: string, to: string) => app.db.inTransaction((tx) => tx.run(`alter table ${from} rename to ${to}`));
    const id = await record(app.state);
    await rename('audit_entry', 'audit_away');
    const settled = app.settle();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await rename('audit_away', 'audit_entry');
    await settled;
    expect([await isSealed(id), (await check()).places]).toEqual([true, []]);
  });

  it('moves its mark behind what is settled, and writes nothing while nothing happens', async () => {
    const id = await record(app.state);
    await app.settle();
    app.clock.advance(120_000);
    await looksAround(app.state, false);
    const mark = await sealedBelow(app.db.read);
    expect([mark > id, mark < eventIdAt(app.clock.now())]).toEqual([true, true]);
    app.clock.advance(120_000);
    await looksAround(app.state, false);
    expect(await sealedBelow(app.db.read)).toBe(mark);
  });

  it('says in the monitor how many events wait for their seal, and since when', async () => {
    const status = async () =>
      (await app.as('admin').run('{ systemStatus { deliveries { name waiting dead oldestSeconds } problems { code about } } }')).data
        .systemStatus;
    const line = async () => (await status()).deliveries.find(({ name }: { name: string }) => name === 'audit.seal');
    expect(await line()).toEqual({ name: 'audit.seal', waiting: 0, dead: 0, oldestSeconds: 0 });
    for (const state of [app.state, app.state, other]) await record(state);
    app.clock.advance(600_000);
    expect(await line()).toMatchObject({ waiting: 3, oldestSeconds: expect.closeTo(600, -1) });
    expect((await status()).problems).toContainEqual({ code: 'QUEUE_STUCK', about: 'audit.seal' });
    await Promise.all([app.settle(), other.dispatcher.idle()]);
    expect(await line()).toMatchObject({ waiting: 0, oldestSeconds: 0 });
  });

  it('never seals an event that was put in below the mark, and says that it was', async () => {
    const forged = newId('evt', new Date(app.clock.now().getTime() - 3_600_000));
    const columns = 'type, subject_type, subject_id, at, actor_kind, actor_id, department_id, payload, source, request_id';
    await app.db.inTransaction((tx) =>
      tx.run(`insert into event (id, seq, ${columns}) select ?, 77, ${columns} from event limit 1`, [forged]),
    );
    await looksAround(app.state);
    expect(await isSealed(forged)).toBe(false);
    expect((await check()).places).toEqual([{ kind: 'event_inserted', position: null, eventId: forged }]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Clock } from '../kernel/clock.js';
import { done } from '../kernel/outcome.js';
import { platform0001 } from '../migrations/0001-platform.js';
import { settings } from '../migrations/0005-settings.js';
import { eventOrigin } from '../migrations/0080-event-origin.js';
import { system } from '../migrations/0090-system.js';
import { openTestAppState, type TestAppParts } from '../testing/open-test-app-state.js';
import { openTestDb, type TestDb } from '../testing/open-test-db.js';
import { runCommand } from './command.js';
import { type AppState, systemCtx } from './context.js';
import { recordEvent } from './events/record-event.js';
import type { StoredEvent } from './events/stored-event.js';
import type { JobDefinition, Subscriber } from './feature.js';
import { enqueueJob } from './jobs/enqueue-job.js';
import { claimJobs, finishJob } from './jobs/job.queries.js';
import { nextRun } from './jobs/schedule.rules.js';

let db: TestDb;
const running: AppState[] = [];
beforeAll(async () => {
  db = await openTestDb({ migrations: [platform0001, settings, eventOrigin, system] });
});
afterEach(async () => {
  await Promise.all(running.splice(0).flatMap((app) => [app.dispatcher.stop(), app.jobs.stop(), app.live.stop()]));
  await db.inTransaction((tx) => tx.run('delete from outbox'));
  await db.inTransaction((tx) => tx.run('delete from job'));
});
afterAll(() => db.close());

const open = (parts: Omit<TestAppParts, 'db'>, on = db as TestAppParts['db']): AppState => {
  const app = openTestAppState({ db: on, ...parts });
  running.push(app);
  return app;
};
/** A second process where there can be one. */
const openAnother = async (parts: Omit<TestAppParts, 'db'>): Promise<AppState> => open(parts, (await db.another()) ?? db);

const record = (app: AppState, subject: string, seq: number, type: StoredEvent['type'] = 'ticket.created') => {
  const ctx = systemCtx(app, 'api', { requestId: `req of ${subject}` });
  return runCommand(ctx, async (tx) => {
    const payload = { text: '派单 📦', nested: [1, null] };
    return done(await recordEvent(tx, ctx, { type, subject: { type: 'ticket', id: subject, seq }, departmentId: 'dep_1', payload }));
  });
};
const rows = (sql: string) => db.read.rows(sql);

describe('the dispatcher', () => {
  const noting = (notes: string[], over: Partial<Subscriber> = {}): Subscriber => ({
    name: 'noting',
    types: /^ticket\./,
    handle: async (_ctx, e) => void notes.push(`${e.subjectId}${e.seq}`),
    ...over,
  });

  it('hands a subscriber what was stored, once committed, with the cause’s request id', async () => {
    const got: [StoredEvent, string][] = [];
    const app = open({ subscribers: [noting([], { handle: async (ctx, e) => void got.push([e, ctx.requestId]) })] });
    app.dispatcher.start();
    const { value: id } = await record(app, 'whole', 1);
    await app.dispatcher.idle();
    const event = {
      id,
      type: 'ticket.created',
      subjectType: 'ticket',
      subjectId: 'whole',
      seq: 1,
      departmentId: 'dep_1',
      payload: { text: '派单 📦', nested: [1, null] },
    };
    expect(got).toEqual([[expect.objectContaining(event), 'req of whole']]);
    expect(got[0]?.[0].at).toBeInstanceOf(Date);
    expect(await rows('select * from outbox')).toEqual([]);
  });

  it('delivers only wanted types, and wakes without waiting for the clock', async () => {
    const notes: string[] = [];
    const app = open({ subscribers: [noting(notes, { types: ['ticket.closed'] })] });
    app.dispatcher.start();
    await sleep(20);
    await record(app, 'type', 1);
    const took: number[] = [];
    for (const seq of [2, 3, 4, 5, 6]) {
      await record(app, 'type', seq, 'ticket.closed');
      const committed = performance.now();
      while (notes.length < seq - 1) await sleep(2);
      took.push(performance.now() - committed);
    }
    // The clock comes twice a second: it does not meet five in a row, and a busy machine does not hold up all of them.
    expect(took.sort((a, b) => a - b)[2]).toBeLessThan(200);
    expect(notes).toEqual([2, 3, 4, 5, 6].map((seq) => `type${seq}`));
  });

  it('keeps the order per subject when a delivery fails, and lets other subjects pass', async () => {
    const notes: string[] = [];
    let failures = 3;
    const handle: Subscriber['handle'] = async (_ctx, e) => {
      if (e.subjectId === 'slow' && e.seq === 2 && failures-- > 0) throw new Error('not now');
      notes.push(`${e.subjectId}${e.seq}`);
    };
    const app = open({ subscribers: [noting([], { handle })] });
    for (const seq of [1, 2, 3, 4]) await record(app, 'slow', seq);
    for (const seq of [1, 2]) await record(app, 'fast', seq);
    await app.dispatcher.idle();
    expect(notes.filter((n) => n.startsWith('slow'))).toEqual(['slow1', 'slow2', 'slow3', 'slow4']);
    expect(notes.indexOf('fast2')).toBeLessThan(notes.indexOf('slow2'));
  });

  it('gives a delivery up after many failures, keeps it with its error, and goes on', async () => {
    const notes: string[] = [];
    const handle: Subscriber['handle'] = async (_ctx, e) => {
      if (e.seq === 1) throw new Error('never');
      notes.push(`${e.subjectId}${e.seq}`);
    };
    const app = open({ subscribers: [noting([], { handle })], clock: fastClock() });
    for (const seq of [1, 2]) await record(app, 'dead', seq);
    await app.dispatcher.idle();
    expect(notes).toEqual(['dead2']);
    expect(await rows('select subject_id, seq, attempts, run_at, error from outbox')).toEqual([['dead', 1, 12, null, 'Error: never']]);
  });

  it('hands over many at once where that is offered, and one by one when that fails', async () => {
    const notes: string[] = [];
    let isBroken = false;
    const handleMany: Subscriber['handleMany'] = async (_ctx, events) => {
      if (isBroken) throw new Error('not together');
      notes.push(events.map((e) => `${e.subjectId}${e.seq}`).join(' '));
    };
    const app = open({ subscribers: [noting(notes, { handleMany })] });
    for (const subject of ['X', 'Y']) for (const seq of [1, 2]) await record(app, subject, seq);
    await app.dispatcher.idle();
    isBroken = true;
    for (const seq of [3, 4]) await record(app, 'X', seq);
    await app.dispatcher.idle();
    expect(notes).toEqual(['X1 X2 Y1 Y2', 'X3', 'X4']);
    expect(await rows('select * from outbox')).toEqual([]);
  });

  it('shares the work of two processes without breaking the order or delivering twice', async () => {
    const notes: string[] = [];
    const slowly = noting(notes, {
      handle: async (_ctx, e) => {
        await sleep(1);
        notes.push(`${e.subjectId}${e.seq}`);
      },
    });
    const apps = [open({ subscribers: [slowly] }), await openAnother({ subscribers: [slowly] })];
    // On SQLite there is one process, hence one dispatcher.
    const started = db.engine === 'sqlite' ? apps.slice(0, 1) : apps;
    for (const app of started) app.dispatcher.start();
    const subjects = ['A', 'B', 'C', 'D', 'E'];
    await Promise.all(
      subjects.map(async (subject, i) => {
        for (const seq of [1, 2, 3, 4, 5]) await record(apps[(i + seq) % 2] ?? open({}), subject, seq);
      }),
    );
    await started[0]?.dispatcher.idle();
    await sleep(20);
    for (const subject of subjects)
      expect(notes.filter((n) => n.startsWith(subject))).toEqual([1, 2, 3, 4, 5].map((seq) => `${subject}${seq}`));
  });
});

describe('live events', () => {
  it('reach the listeners of every process once, and nobody after leaving', async () => {
    const here = open({});
    const there = await openAnother({});
    const heard = { here: [] as string[], there: [] as string[] };
    here.live.subscribe(() => {
      throw new Error('a listener of no manners');
    });
    const leave = here.live.subscribe((e) => heard.here.push(`${e.subjectId}${e.seq}`));
    there.live.subscribe((e) => heard.there.push(`${e.subjectId}${e.seq}`));
    await sleep(50);
    await record(here, 'live', 1);
    expect(heard.here).toEqual(['live1']);
    if (db.engine === 'sqlite') return;
    while (heard.there.length === 0) await sleep(20);
    await record(there, 'live', 2);
    while (heard.here.length < 2) await sleep(20);
    leave();
    await record(here, 'live', 3);
    await sleep(600);
    expect(heard).toEqual({ here: ['live1', 'live2'], there: ['live1', 'live2', 'live3'] });
  });

  it('of a process whose clock is ahead are told once, however long they stay in sight', async () => {
    const here = open({});
    const ahead = await openAnother({ clock: { now: () => new Date(Date.now() + 3_600_000) } });
    const heard: string[] = [];
    here.live.subscribe((e) => heard.push(e.subjectId));
    await sleep(50);
    await record(ahead, 'early', 1);
    if (db.engine === 'sqlite') return;
    while (heard.length === 0) await sleep(20);
    const since = performance.now();
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => since + 60_000);
    await sleep(1600);
    clock.mockRestore();
    expect(heard).toEqual(['early']);
  });
});

describe('jobs', () => {
  const at = new Date('2026-03-01T00:00:00.000Z');
  const queue = (kind: string, over: { payload?: object; runAt?: Date; dedupeKey?: string } = {}) =>
    db.inTransaction((tx) => enqueueJob(tx, { kind, payload: {}, runAt: at, ...over }));
  const noting = (kind: string, notes: unknown[], over: Partial<JobDefinition> = {}): JobDefinition => ({
    kind,
    handle: async (_ctx, payload) => void notes.push(payload),
    ...over,
  });

  it('run once when due, leave nothing behind, and are dropped while an equal one waits', async () => {
    const notes: unknown[] = [];
    const app = open({ jobs: [noting('a', notes)] });
    await queue('a', { payload: { n: 1 }, dedupeKey: 'k' });
    await queue('a', { payload: { n: 2 }, dedupeKey: 'k' });
    await queue('a', { payload: { n: 3 }, runAt: new Date(Date.now() + 60_000) });
    await queue('of another version', {});
    await app.jobs.idle();
    expect(notes).toEqual([{ n: 1 }]);
    expect(await rows('select kind from job order by kind')).toEqual([['a'], ['of another version']]);
  });

  it('belong to the transaction that queued them', async () => {
    const failing = db.inTransaction(async (tx) => {
      await enqueueJob(tx, { kind: 'a', payload: {}, runAt: at });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow();
    expect(await rows('select id from job')).toEqual([]);
  });

  it('are tried again, and given up at last', async () => {
    let tries = 0;
    const handle = async () => {
      tries++;
      throw new Error('broken');
    };
    await queue('b', { dedupeKey: 'k' });
    const app = open({ jobs: [noting('b', [], { handle })] });
    for (; tries < 8; await sleep(5)) await app.jobs.idle();
    expect(await rows('select state, attempts, dedupe_key, error from job')).toEqual([['dead', 8, null, 'Error: broken']]);
    expect(tries).toBe(8);
  });

  it('are each done by one of two workers', async () => {
    const notes: unknown[] = [];
    const parts = { jobs: [noting('c', notes)] };
    const workers = [open(parts), await openAnother(parts)];
    await Promise.all(Array.from({ length: 60 }, (_, n) => queue('c', { payload: { n } })));
    await Promise.all(workers.map((app) => app.jobs.idle()));
    expect(notes).toHaveLength(60);
    expect(new Set(notes.map((n) => JSON.stringify(n))).size).toBe(60);
  });

  it('of a dead worker are taken over, and its late end says nothing', async () => {
    const claim = (owner: string, leaseSeconds: number) => claimJobs(db, { owner, kinds: ['d'], now: new Date(), limit: 1, leaseSeconds });
    await queue('d');
    const [lost] = await claim('dead worker', -1);
    const [taken] = await claim('next worker', 60);
    if (!lost || !taken) throw new Error('nothing was claimed');
    expect([lost.id, taken.attempts, await claim('third worker', 60)]).toEqual([taken.id, 2, []]);
    expect(await db.inTransaction((tx) => finishJob(tx, lost, 'dead worker'))).toBe(false);
    expect(await db.inTransaction((tx) => finishJob(tx, taken, 'next worker'))).toBe(true);
  });

  it('recur with their cadence, queued by one of two processes', async () => {
    const notes: unknown[] = [];
    let now = at;
    const parts = { clock: { now: () => now }, jobs: [noting('e', notes, { every: { seconds: 60 } })] };
    const apps = [open(parts), await openAnother(parts)];
    const runAll = () => Promise.all(apps.map((app) => app.jobs.idle()));
    for (const seconds of [0, 59, 61, 62, 125, 500]) {
      now = new Date(at.getTime() + seconds * 1000);
      await runAll();
    }
    expect(notes).toHaveLength(3);
  });

  it.each<[string, string, string]>([
    ['02:10', '2026-03-01T18:09:59.999Z', '2026-03-01T18:10:00.000Z'],
    ['02:10', '2026-03-01T18:10:00.000Z', '2026-03-02T18:10:00.000Z'],
    ['23:30', '2026-03-01T15:00:00.000Z', '2026-03-01T15:30:00.000Z'],
    ['00:00', '2026-02-28T15:59:59.000Z', '2026-02-28T16:00:00.000Z'],
  ])('daily at %s Shanghai time, after %s: %s', (dailyAt, after, expected) => {
    expect(nextRun({ dailyAt }, new Date(after), 'Asia/Shanghai').toISOString()).toBe(expected);
  });
});

/** Each look at the clock is an hour later, so that no retry has to be waited for. */
function fastClock(): Clock {
  let looks = 0;
  return { now: () => new Date(Date.now() + looks++ * 3_600_000) };
}

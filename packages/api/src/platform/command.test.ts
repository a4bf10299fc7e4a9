import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Outcome, refused } from '../kernel/outcome.js';
import { platform0001 } from '../migrations/0001-platform.js';
import { eventOrigin } from '../migrations/0080-event-origin.js';
import { system } from '../migrations/0090-system.js';
import { openTestAppState } from '../testing/open-test-app-state.js';
import { openTestDb, type TestDb } from '../testing/open-test-db.js';
import { runCommand } from './command.js';
import { type AppState, type Ctx, systemCtx } from './context.js';
import { table } from './db/columns.js';
import type { Tx } from './db/db.js';
import type { Migration } from './db/migration.js';
import { recordEvent } from './events/record-event.js';
import { sweepIdempotency } from './jobs/sweep-idempotency.job.js';

const counters: Migration = { name: '0002-counter', steps: [table('counter', (t) => [t.id(), t.int('version')])] };

let db: TestDb;
let app: AppState;
beforeAll(async () => {
  db = await openTestDb({ migrations: [platform0001, eventOrigin, system, counters] });
  app = openTestAppState({ db, subscribers: [{ name: 'probe', types: ['ticket.created'], handle: async () => undefined }] });
});
afterAll(() => db.close());

const ctxWith = (key: string | null, hash = 'h', on: AppState = app): Ctx =>
  systemCtx(on, 'api', { idempotency: key ? { key, hash } : null });
const create = async (id: string) => {
  await db.inTransaction((tx) => tx.run('insert into counter (id, version) values (?, 0)', [id]));
};

/** A command as features write them: read, decide, write, record one event. */
const increase = (ctx: Ctx, id: string): Promise<Outcome<{ version: number }>> =>
  runCommand(ctx, async (tx) => {
    await tx.run('update counter set version = version + 1 where id = ?', [id]);
    const [row] = await tx.rows('select version from counter where id = ?', [id]);
    const version = Number(row?.[0]);
    await recordEvent(tx, ctx, { type: 'ticket.created', subject: { type: 'ticket', id, seq: version }, payload: { version } });
    return done({ version });
  });

const number = async (sql: string, ...params: string[]) => Number((await db.read.rows(sql, params))[0]?.[0]);
const state = async (id: string) => ({
  version: await number('select version from counter where id = ?', id),
  events: await number('select count(*) from event where subject_id = ?', id),
  owed: await number('select count(*) from outbox where subject_id = ?', id),
});

describe('runCommand', () => {
  it('loses none of 200 concurrent commands, each with exactly one event', async () => {
    await create('many');
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => increase(ctxWith(`many-${i}`), 'many')));
    expect(new Set(answers.map((a) => a.value?.version)).size).toBe(200);
    expect(await state('many')).toEqual({ version: 200, events: 200, owed: 200 });
  });

  it('loses none when a second process works on the same database', async () => {
    const other = await db.another();
    const apps = [app, other ? openTestAppState({ db: other }) : app];
    await create('two');
    await Promise.all(Array.from({ length: 100 }, (_, i) => increase(ctxWith(null, 'h', apps[i % 2]), 'two')));
    expect(await state('two')).toMatchObject({ version: 100, events: 100 });
  });

  it.each<[string, (tx: Tx) => Promise<Outcome<number>>]>([
    ['a refusal', async () => refused({ code: 'CONFLICT' })],
    [
      'an error',
      async () => {
        throw new Error('surprise');
      },
    ],
    [
      'an event whose place is taken',
      async (tx) =>
        recordEvent(tx, ctxWith(null), { type: 'ticket.created', subject: { type: 'ticket', id: 'many', seq: 1 }, payload: {} }).then(() =>
          done(1),
        ),
    ],
  ])('leaves nothing behind after %s', async (title, ending) => {
    const id = title.slice(0, 30);
    await create(id);
    const ctx = ctxWith(`key of ${title}`);
    const run = runCommand(ctx, async (tx) => {
      await tx.run('update counter set version = 9 where id = ?', [id]);
      await recordEvent(tx, ctx, { type: 'ticket.created', subject: { type: 'ticket', id, seq: 1 }, payload: {} });
      return ending(tx);
    });
    if (title === 'a refusal') expect(await run).toEqual({ userErrors: [{ code: 'CONFLICT' }] });
    else await expect(run).rejects.toMatchObject({ message: expect.any(String) });
    expect(await state(id)).toEqual({ version: 0, events: 0, owed: 0 });
    expect(await number('select count(*) from idempotency where idem_key = ?', `key of ${title}`)).toBe(0);
  });
});

describe('an idempotency key', () => {
  it('answers a repeat with the first value and no second effect', async () => {
    await create('seq');
    const first = await increase(ctxWith('sequential'), 'seq');
    expect(await increase(ctxWith('sequential'), 'seq')).toEqual(first);
    expect(await state('seq')).toEqual({ version: 1, events: 1, owed: 1 });
  });

  it('holds when the repeats arrive together', async () => {
    await create('conc');
    const answers = await Promise.all(Array.from({ length: 20 }, () => increase(ctxWith('concurrent'), 'conc')));
    expect(answers).toEqual(answers.map(() => ({ value: { version: 1 } })));
    expect(await state('conc')).toEqual({ version: 1, events: 1, owed: 1 });
  });

  it('answers the first value also where the repeat would be refused, and runs again where the first was refused', async () => {
    await create('ref');
    let isOpen = false;
    const once = () =>
      runCommand(ctxWith('refused-first'), async (tx) => {
        if (!isOpen) return refused({ code: 'STATE_FORBIDS' });
        isOpen = false;
        await tx.run('update counter set version = version + 1 where id = ?', ['ref']);
        return done('went through');
      });
    expect(await once()).toEqual({ userErrors: [{ code: 'STATE_FORBIDS' }] });
    isOpen = true;
    expect([await once(), await once()]).toEqual([{ value: 'went through' }, { value: 'went through' }]);
    expect(await number('select version from counter where id = ?', 'ref')).toBe(1);
  });

  it('is refused for another request, and is each caller’s own', async () => {
    await create('own');
    await increase(ctxWith('mine-only'), 'own');
    expect(await increase(ctxWith('mine-only', 'other body'), 'own')).toEqual({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    const ctx = ctxWith('mine-only');
    const stranger: Ctx = { ...ctx, actor: { ...ctx.actor, kind: 'person', personId: 'per_1' } };
    expect(await increase(stranger, 'own')).toEqual({ value: { version: 2 } });
  });

  it('is forgotten after a day, in batches', async () => {
    const old = Array.from({ length: 1200 }, (_, i) => `('s', 'old-${i}', 'h', '1', '2020-01-01 00:00:0${i % 10}.000')`);
    await db.inTransaction((tx) =>
      tx.run(`insert into idempotency (scope, idem_key, request_hash, value, created_at) values ${old.join(', ')}`),
    );
    const kept = await number(`select count(*) from idempotency where created_at > '2020-02-01'`);
    await sweepIdempotency.handle(systemCtx(app, 'job'), {});
    expect(await number('select count(*) from idempotency')).toBe(kept);
  });
});

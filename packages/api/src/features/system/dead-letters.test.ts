import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../kernel/id.js';
import { systemCtx } from '../../platform/context.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';
import { systemSweep } from './system.jobs.js';

const LIST = '{ deadLetters(first: 10) { totalCount nodes { id kind name eventType attempts error } } }';
const RETRY = 'mutation R($input: DeadLetterRetryInput!) { deadLetterRetry(input: $input) { count userErrors { code } } }';
const DISCARD = 'mutation D($input: DeadLetterDiscardInput!) { deadLetterDiscard(input: $input) { count userErrors { code } } }';

let app: TestApp;
let isBroken = true;
const taken: string[] = [];
beforeAll(async () => {
  const probe = {
    name: 'probe',
    level: 9,
    entities: [],
    resolvers: [],
    jobs: [{ kind: 'probe.run', handle: async () => void taken.push('job') }],
    subscribers: [
      {
        name: 'probe',
        types: ['ticket.created' as const],
        handle: async ({ requestId }: { requestId: string }) => {
          if (isBroken) throw new Error('the other side is down');
          taken.push(requestId);
        },
      },
    ],
  };
  app = await startTestApp({ accounts: ['admin', 'agent'], probes: [probe] });
});
afterAll(() => app.close());

/** One dead job, and one dead delivery of the probe. */
beforeEach(async () => {
  isBroken = true;
  taken.length = 0;
  await app.db.inTransaction(async (tx) => {
    await tx.run('delete from outbox');
    await tx.run('delete from job');
  });
  await new TicketDesk(app).registers('agent');
  await app.db.inTransaction(async (tx) => {
    await tx.run("update outbox set run_at = null, attempts = 12, error = 'the other side is down' where subscriber = 'probe'");
    await tx.run("delete from outbox where subscriber <> 'probe'");
    await tx.run(
      "insert into job (id, kind, payload, state, run_at, attempts, error) values (?, 'probe.run', '{}', 'dead', ?, 8, 'gave up')",
      [newId('job', app.clock.now()), app.clock.now()],
    );
  });
});

async function listed(): Promise<{ id: string; kind: string; name: string }[]> {
  const { data, errors } = await app.as('admin').run(LIST);
  expect(errors).toBeUndefined();
  expect(data.deadLetters.totalCount).toBe(data.deadLetters.nodes.length);
  return data.deadLetters.nodes;
}

describe('what was given up', () => {
  it('is listed with why, jobs and deliveries (SYS-04)', async () => {
    expect((await listed()).sort((a, b) => a.kind.localeCompare(b.kind))).toMatchObject([
      { kind: 'DELIVERY', name: 'probe', eventType: 'ticket.created', attempts: 12, error: 'the other side is down' },
      { kind: 'JOB', name: 'probe.run', attempts: 8, error: 'gave up' },
    ]);
  });

  it('is retried one by one, and then done', async () => {
    isBroken = false;
    const ids = (await listed()).filter(({ kind }) => kind === 'DELIVERY').map(({ id }) => id);
    expect((await app.as('admin').run(RETRY, { input: { ids } })).data.deadLetterRetry).toEqual({ count: 1, userErrors: [] });
    await app.settle();
    expect(taken).toHaveLength(1);
    expect((await listed()).map(({ kind }) => kind)).toEqual(['JOB']);
    expect((await app.as('admin').run(RETRY, { input: { ids } })).data.deadLetterRetry.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('is retried all at once', async () => {
    isBroken = false;
    expect((await app.as('admin').run(RETRY, { input: {} })).data.deadLetterRetry).toEqual({ count: 2, userErrors: [] });
    await app.settle();
    await app.state.jobs.idle();
    expect(taken).toHaveLength(2);
    expect(await listed()).toEqual([]);
  });

  it('is discarded by name, and the log says by whom; the event itself stays', async () => {
    const discarded = await app.as('admin').run(DISCARD, { input: { filter: { name: 'probe' } } });
    expect(discarded.data.deadLetterDiscard).toEqual({ count: 1, userErrors: [] });
    expect((await listed()).map(({ kind }) => kind)).toEqual(['JOB']);
    const [[actor, payload] = []] = await app.db.read.rows(
      "select actor_kind, payload from event where type = 'dead_letter.discarded' order by id desc limit 1",
    );
    expect([actor, JSON.parse(String(payload))]).toEqual(['person', { count: 1, ids: null, name: 'probe' }]);
    expect((await app.db.read.rows("select 1 from event where type = 'ticket.created'")).length).toBeGreaterThan(0);
  });

  it('is told from living work: that is neither retried nor discarded by its id', async () => {
    await new TicketDesk(app).registers('agent');
    const [[eventId] = []] = await app.db.read.rows("select event_id from outbox where subscriber = 'probe' and run_at is not null");
    const jobId = newId('job', app.clock.now());
    const inAnHour = new Date(app.clock.now().getTime() + 3_600_000);
    await app.db.inTransaction((tx) =>
      tx.run("insert into job (id, kind, payload, state, run_at, attempts) values (?, 'probe.run', '{}', 'ready', ?, 0)", [
        jobId,
        inAnHour,
      ]),
    );
    for (const id of [jobId, `${eventId}:probe`]) {
      for (const [verb, document] of Object.entries({ deadLetterRetry: RETRY, deadLetterDiscard: DISCARD })) {
        const { data } = await app.as('admin').run(document, { input: { ids: [id] } });
        expect([verb, data[verb]]).toEqual([verb, { count: null, userErrors: [{ code: 'NOT_FOUND' }] }]);
      }
    }
    expect(await app.db.read.rows('select attempts from job where id = ?', [jobId])).toEqual([[0]]);
    await app.db.inTransaction((tx) => tx.run('delete from job where id = ?', [jobId]));
  });

  it('is nobody else’s to touch', async () => {
    const visitor = await app.signIn('agent');
    expect((await visitor.run(RETRY, { input: {} })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await visitor.run(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is forgotten after the retention, not before', async () => {
    await systemSweep.handle(systemCtx(app.state, 'job'), {});
    expect(await listed()).toHaveLength(2);
    app.clock.advance(91 * 86_400_000);
    await systemSweep.handle(systemCtx(app.state, 'job'), {});
    expect(await app.db.read.rows("select 1 from job where state = 'dead' union all select 1 from outbox where run_at is null")).toEqual(
      [],
    );
  });
});

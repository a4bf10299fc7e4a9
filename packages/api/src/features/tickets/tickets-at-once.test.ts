import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PERMISSIONS } from '@shouwen/shared';
import { features } from '../../features.js';
import type { Actor } from '../../kernel/actor.js';
import type { Outcome } from '../../kernel/outcome.js';
import { type AppState, type Ctx, systemCtx } from '../../platform/context.js';
import { required } from '../../testing/given.js';
import { openTestAppState } from '../../testing/open-test-app-state.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';
import { staff } from '../people/index.js';
import { ticketCreate, ticketNoteAdd, ticketTransfer } from './index.js';

let app: TestApp;
let desk: TicketDesk;
/** This process, and on MariaDB a second one on the same database. */
let processes: readonly AppState[];

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  const other = await app.db.another();
  processes = [app.state, ...(other ? [openTestAppState({ db: other, features })] : [])];
});
afterAll(async () => {
  await Promise.all(processes.slice(1).map((state) => state.live.stop()));
  await app.close();
});

/** Somebody with every right, in one of the processes. */
async function caller(n: number): Promise<Ctx> {
  const state = required(processes[n % processes.length], 'process');
  const person = required(
    (await staff.of(state)).all.find(({ account }) => account === 'agent'),
    'agent',
  );
  const everywhere = { all: true, departmentIds: new Set<string>(), own: true, participated: true };
  const actor: Actor = {
    kind: 'person',
    personId: person.id,
    name: person.name,
    departmentId: person.departmentId,
    language: 'zh-CN',
    reach: new Map(PERMISSIONS.map((permission) => [permission, everywhere])),
    sessionId: null,
    tokenId: null,
  };
  return systemCtx(state, 'api', { actor, idempotency: { key: `at-once-${n}`, hash: String(n) } });
}

test('two hundred changes at once: none lost, none refused for being many, each with exactly one event', async () => {
  const shared = await Promise.all(Array.from({ length: 5 }, () => desk.registers('agent')));
  const [typeId, customerId] = [await desk.typeId('complaint'), await desk.customerId()];
  const departmentIds = await Promise.all(['complaints', 'online'].map((code) => app.given.departmentId(code)));
  const act = async (n: number): Promise<Outcome<{ ticketId: string }>> => {
    const [ctx, ticket] = [await caller(n), required(shared[n % shared.length], 'ticket')];
    if (n % 4 === 0) return ticketCreate(ctx, { typeId, customerId, subject: `第${n}件`, description: '同时', channel: 'web' });
    if (n % 4 === 1)
      return ticketTransfer(ctx, {
        ticketId: ticket.id,
        version: ticket.version,
        departmentId: required(departmentIds[(n >> 2) % 2], 'department'),
        reason: '争用',
      });
    return ticketNoteAdd(ctx, { ticketId: ticket.id, body: `第${n}条`, audience: 'internal' });
  };
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, n) => act(n)));

  const refusals = outcomes.flatMap(({ userErrors }, n) => (userErrors ? [[n % 4, userErrors[0]?.code]] : []));
  expect(refusals.every(([kind, code]) => kind === 1 && code === 'CONFLICT')).toBe(true);
  const done = outcomes.flatMap(({ value }) => value?.ticketId ?? []);
  expect(done.length + refusals.length).toBe(200);

  for (const ticketId of new Set(done)) {
    const times = done.filter((id) => id === ticketId).length;
    const before = shared.some(({ id }) => id === ticketId) ? 1 : 0;
    const events = await desk.events(ticketId);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: before + times }, (_, index) => index + 1));
    const [row] = await app.db.read.rows('select version from ticket where id = ?', [ticketId]);
    expect(row).toEqual([before + times]);
  }
  const [numbers] = await app.db.read.rows('select count(*), count(distinct number) from ticket');
  expect(numbers?.[0]).toBe(numbers?.[1]);
  expect(await app.db.read.rows('select count(*) from ticket_message')).toEqual([[100]]);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '../../../platform/db/db.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';

const SESSIONS = '{ viewer { session { id } sessions(first: 10) { totalCount nodes { id isCurrent address device expiresAt } } } }';
const REVOKE = 'mutation ($id: ID!) { sessionRevoke(input: { sessionId: $id }) { sessionId userErrors { code field } } }';
const HOUR = 3_600_000;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2'] });
});
afterAll(() => app.close());

/** When a session was last used is written behind the answer. */
async function noted(at: Date): Promise<void> {
  const last = async () => String((await app.db.read.rows('select max(last_seen_at) from session'))[0]?.[0]);
  while (instant(await last()) < at) await sleep(10);
}

describe('sessions', () => {
  it('are listed to their owner only, newest first, the current one marked', async () => {
    const second = await app.signIn('agent');
    const { data } = await second.run(SESSIONS);
    const { nodes, totalCount } = data.viewer.sessions;
    expect(totalCount).toBe(2);
    expect(nodes.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([true, false]);
    const other = await app.as('agent2').run('query ($id: ID!) { node(id: $id) { id } }', { id: nodes[0].id });
    expect(other.data.node).toBeNull();
  });

  it('end when revoked by their owner, at once', async () => {
    const lost = await app.signIn('agent');
    const { data } = await lost.run(SESSIONS);
    const { id } = data.viewer.session;
    expect((await app.as('agent').run(REVOKE, { id })).data.sessionRevoke).toEqual({ sessionId: id, userErrors: [] });
    expect((await lost.run(SESSIONS)).data.viewer).toBeNull();
    expect((await app.as('agent').run(REVOKE, { id })).data.sessionRevoke.userErrors).toEqual([]);
  });

  it('of others are as good as unknown, except to those who may end them', async () => {
    const someone = await app.signIn('agent2');
    const { id } = (await someone.run(SESSIONS)).data.viewer.session;
    const refused = { sessionId: null, userErrors: [{ code: 'NOT_FOUND', field: ['sessionId'] }] };
    expect((await app.as('agent').run(REVOKE, { id })).data.sessionRevoke).toEqual(refused);
    expect((await app.as('agent').run(REVOKE, { id: 'ses_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).data.sessionRevoke).toEqual(refused);
    expect((await app.as('admin').run(REVOKE, { id })).data.sessionRevoke.userErrors).toEqual([]);
    expect((await someone.run(SESSIONS)).data.viewer).toBeNull();
  });

  it('end with sessionEnd, which also takes the cookie away and may be repeated', async () => {
    const leaving = await app.signIn('agent');
    const END = 'mutation { sessionEnd { userErrors { code } } }';
    const { data, headers } = await leaving.run(END);
    expect(data.sessionEnd.userErrors).toEqual([]);
    expect(headers.get('set-cookie')).toMatch(/^shouwen=; Max-Age=0/);
    expect((await leaving.run(SESSIONS)).data.viewer).toBeNull();
    expect((await leaving.run(END)).data.sessionEnd.userErrors).toEqual([]);
  });

  it('end after two hours without use and after twelve hours however busy', async () => {
    const idle = await app.signIn('agent');
    const busy = await app.signIn('agent2');
    for (let hours = 0; hours < 11.5; hours += 1.5) {
      const at = app.clock.now();
      expect((await busy.run(SESSIONS)).data.viewer).not.toBeNull();
      if (hours > 0) await noted(at);
      app.clock.advance(1.5 * HOUR);
    }
    expect((await idle.run(SESSIONS)).data.viewer).toBeNull();
    app.clock.advance(HOUR);
    expect((await busy.run(SESSIONS)).data.viewer).toBeNull();
  });

  it('close their open sockets within five seconds of being revoked', async () => {
    const caller = await app.signIn('agent');
    const { id } = (await caller.run(SESSIONS)).data.viewer.session;
    const socket = await TestSocket.open(app.address, caller.headers);
    const revokedAt = performance.now();
    await (await app.signIn('admin')).run(REVOKE, { id });
    expect(await socket.closed).toBe(4403);
    expect(performance.now() - revokedAt).toBeLessThan(5000);
  });

  it('close their open sockets within five seconds of expiring', async () => {
    const caller = await app.signIn('agent');
    const socket = await TestSocket.open(app.address, caller.headers);
    const answer = socket.subscribe('subscription { ticketsChanged { ticketId } }');
    app.clock.advance(13 * HOUR);
    const expiredAt = performance.now();
    expect(await socket.closed).toBe(4403);
    expect(performance.now() - expiredAt).toBeLessThan(5000);
    expect(answer.received).toEqual([]);
  });

  it('end unused although a socket is open: listening is no use', async () => {
    const caller = await app.signIn('agent');
    const socket = await TestSocket.open(app.address, caller.headers);
    app.clock.advance(1.5 * HOUR);
    // Long enough for the sweep of open sockets to look at it.
    await sleep(2000);
    app.clock.advance(HOUR);
    expect(await socket.closed).toBe(4403);
    expect((await caller.run(SESSIONS)).data.viewer).toBeNull();
  });

  it('count as used by a request although a socket was looked at just before', async () => {
    const caller = await app.signIn('agent');
    const socket = await TestSocket.open(app.address, caller.headers);
    app.clock.advance(1.5 * HOUR);
    await sleep(2000);
    const at = app.clock.now();
    expect((await caller.run(SESSIONS)).data.viewer).not.toBeNull();
    await noted(at);
    app.clock.advance(HOUR);
    expect((await caller.run(SESSIONS)).data.viewer).not.toBeNull();
    socket.close();
  });

  it('close their sockets although another process ended them', async () => {
    const caller = await app.signIn('agent');
    const { id } = (await caller.run(SESSIONS)).data.viewer.session;
    const socket = await TestSocket.open(app.address, caller.headers);
    await app.db.inTransaction((tx) => tx.run('update session set ended_at = ? where id = ?', [app.clock.now(), id]));
    const endedAt = performance.now();
    expect(await socket.closed).toBe(4403);
    expect(performance.now() - endedAt).toBeLessThan(5000);
  });

  it('are needed to open a socket', async () => {
    await expect(TestSocket.open(app.address, {})).rejects.toThrow('4403');
    await expect(TestSocket.open(app.address, { cookie: 'shouwen=forged' })).rejects.toThrow('4403');
  });

  it('do not open sockets for pages of another origin', async () => {
    const { cookie = '' } = (await app.signIn('agent')).headers;
    await expect(TestSocket.open(app.address, { cookie, origin: 'https://evil.example' })).rejects.toThrow('403');
    const own = await TestSocket.open(app.address, { cookie, origin: app.address });
    own.close();
  });
});

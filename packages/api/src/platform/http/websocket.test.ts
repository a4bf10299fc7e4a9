import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'] });
});
afterAll(() => app.close());

const isAlive = async () => (await fetch(`${app.address}/healthz`)).status === 200;

describe('whoever opens a socket and behaves badly', () => {
  it('by hanging up in the middle of the handshake, wherever it led, is forgotten', async () => {
    const { port, host } = new URL(app.address);
    const head = `Host: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n`;
    for (const [path, more] of [
      ['/nowhere', ''],
      ['/graphql', 'Origin: https://evil.example\r\n'],
      ['/graphql', ''],
    ]) {
      for (let i = 0; i < 10; i += 1) {
        const socket = connect(Number(port), '127.0.0.1');
        socket.on('error', () => undefined);
        await new Promise((resolve) => socket.once('connect', resolve));
        socket.write(`GET ${path} HTTP/1.1\r\n${head}${more}\r\n`);
        if (i % 2 === 0) await sleep(1);
        socket.resetAndDestroy();
      }
    }
    await sleep(50);
    expect(await isAlive()).toBe(true);
  });

  it('by never closing a connection that was refused does not hold up the end of the server', async () => {
    const other = await startTestApp({ accounts: [] });
    const { port } = new URL(other.address);
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.write('GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toMatch(/^HTTP\/1.1 404/);
    const startedAt = performance.now();
    await other.close();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    socket.destroy();
  });

  it('by not answering the farewell does not hold it up either', async () => {
    const other = await startTestApp({ accounts: [] });
    const { port } = new URL(other.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws';
    socket.write(`GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`);
    expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toMatch(/^HTTP\/1.1 101/);
    const startedAt = performance.now();
    await other.close();
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  const init = JSON.stringify({ type: 'connection_init' });
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { ticketsChanged { ticketId } }' } });
  it.each<[string, readonly (string | Buffer)[], number]>([
    ['says nothing that is JSON', ['{'], 4400],
    ['sends no text', [Buffer.from([0xff, 0xfe])], 4400],
    ['sends too much at once', ['x'.repeat(70_000)], 1009],
    ['nests without end', [`${'['.repeat(30_000)}${']'.repeat(30_000)}`], 4400],
    ['subscribes before saying who it is', [subscribe], 4401],
    ['introduces itself twice', [init, init], 4429],
    ['subscribes twice under one id', [init, subscribe, subscribe], 4409],
    ['asks for no document', [init, JSON.stringify({ id: '1', type: 'subscribe', payload: {} })], 4400],
    ['gives credentials of a wrong form', [JSON.stringify({ type: 'connection_init', payload: { authorization: 'Basic x' } })], 4403],
    ['gives a wrong token', [JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer shw_x' } })], 4403],
  ])('and %s is shown the door', async (_, messages, code) => {
    const socket = new WebSocket(`${app.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: app.as('agent').headers,
    });
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => void sayAll(socket, messages));
    expect(await closed).toBe(code);
    expect(await isAlive()).toBe(true);
  });

  /** One after the other, with a little time for an answer. */
  async function sayAll(socket: WebSocket, messages: readonly (string | Buffer)[]): Promise<void> {
    for (const message of messages) {
      socket.send(message);
      await sleep(30);
    }
  }

  it.each([
    ['a query', '{ viewer { language } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { sessionEnd { userErrors { code } } }', 'BAD_REQUEST'],
    ['the schema', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two things at once', 'subscription { a: ticketsChanged { ticketId } b: ticketsChanged { ticketId } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing', 'subscription { ticketsChanged @skip(if: true) { ticketId } }', 'BAD_REQUEST'],
    [
      'nothing, in a fragment',
      'subscription { ...f @include(if: false) } fragment f on Subscription { ticketsChanged { ticketId } }',
      'BAD_REQUEST',
    ],
    ['no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    [
      'too much',
      `subscription { ticketsChanged { ticket { customer { ${'tickets(first: 1) { nodes { customer { '.repeat(3)}id${' } } }'.repeat(3)} } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
  ])('and subscribes to %s is told so and may stay', async (_, query, code) => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const { errors } = await socket.subscribe(query).first;
    expect(errors?.[0]?.extensions.code).toBe(code);
    const again = await socket.subscribe('subscription ($id: ID!) { ticketChanged(ticketId: $id) { ticketId } }', {
      id: { secret: 'hunter2' },
    }).first;
    expect(again.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(again)).not.toContain('hunter2');
    socket.close();
  });

  it('holds at most twenty subscriptions', async () => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const all = Array.from({ length: 21 }, () => socket.subscribe('subscription { ticketsChanged { ticketId } }'));
    const { errors } = await Promise.race(all.map(({ first }) => first));
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(all.filter(({ received }) => received.length > 0)).toHaveLength(1);
    socket.close();
  });
});

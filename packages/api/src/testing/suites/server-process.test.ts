import { writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countOf, Installation } from '../installation.js';
import { sqlitePlace, type TestPlace, testEngine } from '../open-test-db.js';
import { ServerProcess } from '../server-process.js';
import { mutationOf } from '../ticket-desk.js';

const PATIENCE = 60_000;

describe('a server that is told to stop', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await Installation.open();
  }, PATIENCE);
  afterAll(() => installation?.close());

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers the requests it has, takes no more and ends with 0',
    async (signal) => {
      const [server] = installation.servers;
      if (!server) throw new Error('no server');
      const underWay = await Promise.all([1, 2, 3].map((i) => begin(server, `in flight of ${signal} ${i}`)));
      const ended = server.stop(signal);
      await server.says(/^Stopping/m);
      expect(await isRefused(server)).toBe(true);
      for (const finish of underWay) expect(await finish()).toMatchObject({ data: { ticketCreate: { userErrors: [] } } });
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(complaintsOf(server)).toEqual([]);
      installation.servers[0] = await ServerProcess.start(installation.place);
    },
    PATIENCE,
  );

  it(
    'has kept what it acknowledged',
    async () => {
      await installation.inspect(async (read) => expect(await countOf(read, "ticket where subject like 'in flight of %'")).toBe(6));
    },
    PATIENCE,
  );

  /** What it wrote of failures; that a request was slow says something of the machine. */
  function complaintsOf({ errors }: ServerProcess): string[] {
    return errors.split('\n').filter((line) => line !== '' && !line.includes('"msg":"slow request"'));
  }

  /** Sends a mutation up to its body, waits until the server has taken it on, and answers how to send the rest. */
  async function begin(server: ServerProcess, subject: string): Promise<() => Promise<unknown>> {
    const { cookie = '' } = installation.caller().headers;
    const body = JSON.stringify({ query: mutationOf('ticketCreate'), variables: { input: { ...installation.basis, subject } } });
    const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', `Cookie: ${cookie}`];
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write(`${[...head, `Content-Length: ${Buffer.byteLength(body)}`, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n`);
    const received = listen(socket);
    await received.until(/^HTTP\/1.1 100 Continue\r\n\r\n/);
    return async () => {
      socket.write(body);
      const text = await received.until(/\r\n\r\n\{.*\}$/s);
      socket.destroy();
      return JSON.parse(/\r\n\r\n(\{.*\})$/s.exec(text)?.[1] ?? '');
    };
  }
});

function listen(socket: Socket): { until(what: RegExp): Promise<string> } {
  let text = '';
  let isClosed = false;
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  socket.on('close', () => {
    isClosed = true;
  });
  socket.on('error', () => undefined);
  return {
    async until(what) {
      while (!what.test(text)) {
        if (isClosed) throw new Error(`The connection closed after ${JSON.stringify(text)}`);
        await new Promise<void>((resolve) => {
          socket.once('data', () => resolve());
          socket.once('close', () => resolve());
        });
      }
      return text;
    },
  };
}

async function isRefused(server: ServerProcess): Promise<boolean> {
  return fetch(`${server.address}/healthz`).then(
    () => false,
    () => true,
  );
}

// Nothing here depends on the engine, so it runs with one of them; every single setting is the business of config.test.ts.
if (testEngine === 'sqlite')
  describe('a server that cannot start says why in one line and ends with 1', () => {
    let place: TestPlace;
    let taken: Server;
    beforeAll(async () => {
      place = sqlitePlace();
      writeFileSync(join(place.settings.dataDir, 'file'), '');
      taken = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => taken.once('listening', resolve));
    });
    afterAll(async () => {
      taken.close();
      await place.remove();
    });

    const portOf = (server: Server) => String(Object(server.address()).port);

    it.each<[string, () => Record<string, string>, RegExp]>([
      ['a port that is no number', () => ({ PORT: 'http' }), /PORT must be/],
      ['a port that is taken', () => ({ PORT: portOf(taken) }), /PORT is taken/],
      ['a host of somebody else', () => ({ HOST: '192.0.2.1' }), /192\.0\.2\.1/],
      ['a public demonstration', () => ({ DEMO: 'on', HOST: '0.0.0.0' }), /DEMO=on needs/],
      ['another database', () => ({ DATABASE_URL: 'postgres://user:hunter2@localhost/db' }), /DATABASE_URL must look like/],
      ['a database that is not there', () => ({ DATABASE_URL: `mysql://root:hunter2@127.0.0.1:1/db` }), /ECONNREFUSED/],
      ['a data folder that is a file', () => ({ DATA_DIR: join(place.settings.dataDir, 'file') }), /file/],
    ])(
      'for %s',
      async (_, environment, reason) => {
        const server = ServerProcess.spawn({ DATA_DIR: place.settings.dataDir, ...environment() });
        expect(await server.ended).toEqual({ code: 1, signal: null });
        expect(server.errors).toMatch(/^Shouwen cannot start\. [^\n]+\n$/);
        expect(server.errors).toMatch(reason);
        expect(`${server.output}${server.errors}`).not.toContain('hunter2');
      },
      PATIENCE,
    );

    it(
      'for a database file that another process uses',
      async () => {
        const first = await ServerProcess.start(place);
        const second = ServerProcess.spawn({ DATA_DIR: place.settings.dataDir });
        expect(await second.ended).toEqual({ code: 1, signal: null });
        expect(second.errors).toMatch(/^Shouwen cannot start\. Another process uses [^\n]+\n$/);
        await first.stop();
        const third = await ServerProcess.start(place);
        expect(await third.stop()).toEqual({ code: 0, signal: null });
      },
      PATIENCE,
    );
  });

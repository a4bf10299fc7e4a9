import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mysqlPlace, type TestPlace } from '../../testing/open-test-db.js';
import type { Db, Tx } from './db.js';
import { openDatabase } from './open-database.js';
import { UnknownCommit, withRetries } from './retry.js';

const driverError = (errno: number, code = 'ER'): Error => Object.assign(new Error(`errno ${errno}`), { errno, code });

describe('a unit of work', () => {
  const failing = (times: number, error: Error) => {
    let tries = 0;
    return {
      tries: () => tries,
      attempt: async () => {
        tries++;
        if (tries <= times) throw error;
        return 'done';
      },
    };
  };
  it.each<[string, Error, number, boolean, string | RegExp, number]>([
    ['deadlock', driverError(1213), 2, false, 'done', 3],
    ['lock wait', driverError(1205), 1, false, 'done', 2],
    ['snapshot conflict', driverError(1020), 1, false, 'done', 2],
    ['node not ready', driverError(1047), 1, false, 'done', 2],
    ['read-only after a failover', driverError(1290), 1, false, 'done', 2],
    ['lost connection', driverError(0, 'PROTOCOL_CONNECTION_LOST'), 1, false, 'done', 2],
    ['refused connection', driverError(0, 'ECONNREFUSED'), 99, false, /could not take/, 8],
    ['unknown commit with a key', new UnknownCommit(), 1, true, 'done', 2],
    ['unknown commit without a key', new UnknownCommit(), 1, false, /could not take/, 1],
    ['duplicate key', driverError(1062, 'ER_DUP_ENTRY'), 1, true, /errno 1062/, 1],
    ['own mistake', new TypeError('x is not a function'), 1, true, /not a function/, 1],
  ])('%s', async (_title, error, times, hasKey, expected, tries) => {
    const work = failing(times, error);
    const run = withRetries(work.attempt, hasKey);
    if (expected instanceof RegExp) await expect(run).rejects.toThrow(expected);
    else expect(await run).toBe(expected);
    expect(work.tries()).toBe(tries);
  });
});

/** Cuts connections between the API and the real server when a certain statement passes. */
class Scissors {
  readonly #pairs = new Set<[Socket, Socket]>();
  #cut: { text: string; isForwarded: boolean } | null = null;
  readonly #server: Server;
  opened = 0;

  constructor(target: URL) {
    this.#server = createServer((client) => {
      this.opened++;
      const upstream = connect(Number(target.port || 3306), target.hostname);
      this.#pairs.add([client, upstream]);
      client.on('data', (data) => this.#forward(data, client, upstream));
      upstream.on('data', (data) => client.write(data));
      for (const [a, b] of [
        [client, upstream],
        [upstream, client],
      ] as const)
        a.on('error', () => b.destroy()).on('close', () => b.destroy());
    });
  }

  listen = () => new Promise<number>((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(Object(this.#server.address()).port)));

  /** The next time the text passes, the connection is cut: before it, or after the server has done it but before it says so. */
  cutAt(text: string, when: 'before' | 'after'): void {
    this.#cut = { text, isForwarded: when === 'after' };
  }

  close(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
    this.#server.close();
  }

  #forward(data: Buffer, client: Socket, upstream: Socket): void {
    const cut = this.#cut;
    if (!cut || !data.includes(cut.text)) {
      upstream.write(data);
      return;
    }
    this.#cut = null;
    if (!cut.isForwarded) {
      client.destroy();
      return;
    }
    upstream.removeAllListeners('data').once('data', () => client.destroy());
    upstream.write(data);
  }
}

const faults = (serverUrl: string) => () => {
  let place: TestPlace;
  let scissors: Scissors;
  let db: Db;
  beforeAll(async () => {
    place = await mysqlPlace(serverUrl);
    const direct = new URL(place.settings.databaseUrl ?? '');
    scissors = new Scissors(direct);
    const through = new URL(direct);
    through.host = `127.0.0.1:${await scissors.listen()}`;
    db = await openDatabase({ settings: { databaseUrl: through.href, dataDir: '' }, entities: [] });
    await db.inTransaction((tx) => tx.run('create table counter (id varchar(9) primary key, n int not null) engine=InnoDB'));
    await db.inTransaction((tx) => tx.run(`insert into counter values ('a', 0), ('b', 0)`));
  });
  afterAll(async () => {
    await db.close();
    scissors.close();
    await place.remove();
  });
  afterEach(() => db.inTransaction((tx) => tx.run('update counter set n = 0')));

  const counts = async () => (await db.read.rows('select n from counter order by id')).map(([n]) => n);
  const add = async (tx: Tx) => {
    await tx.run(`update counter set n = n + 1 where id = 'a'`);
    await tx.run(`update counter set n = n + 1 where id = 'b'`);
  };

  it('is repeated whole when the connection is lost in the middle', async () => {
    scissors.cutAt('ROLLBACK', 'before');
    let attempts = 0;
    const run = db.inTransaction(async (tx) => {
      attempts++;
      if (attempts === 1) await tx.rows(`select 'x'`).then(() => tx.run('kill connection_id()'));
      await add(tx);
    });
    await run;
    expect([attempts, await counts()]).toEqual([2, [1, 1]]);
    scissors.cutAt('never', 'before');
  });

  it('is over, and its connection with it, when ROLLBACK is lost: the next one starts clean', async () => {
    const before = scissors.opened;
    scissors.cutAt('ROLLBACK', 'before');
    const refused = db.inTransaction(async (tx) => {
      await tx.run(`update counter set n = n + 100 where id = 'a'`);
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await Promise.all(Array.from({ length: 12 }, () => db.inTransaction(add)));
    expect(await counts()).toEqual([12, 12]);
    expect(scissors.opened).toBeGreaterThan(before);
  });

  it.each<['before' | 'after', boolean, readonly number[]]>([
    ['before', true, [1, 1]],
    ['before', false, [0, 0]],
    ['after', false, [1, 1]],
    // Repeated, hence twice: what an idempotency key is there to notice.
    ['after', true, [2, 2]],
  ])('with COMMIT cut %s it reached the server, repeating allowed: %s', async (when, retryUnknownCommit, stored) => {
    scissors.cutAt('COMMIT', when);
    const run = db.inTransaction(add, { retryUnknownCommit });
    if (retryUnknownCommit) await run;
    else await expect(run).rejects.toMatchObject({ name: 'RetryLater' });
    expect(await counts()).toEqual(stored);
  });

  it('is repeated after a deadlock', async () => {
    const order = (ids: readonly string[]) =>
      db.inTransaction(async (tx) => {
        for (const id of ids) await tx.run('update counter set n = n + 1 where id = ?', [id]);
      });
    await Promise.all(Array.from({ length: 40 }, (_, i) => order(i % 2 ? ['a', 'b'] : ['b', 'a'])));
    expect(await counts()).toEqual([40, 40]);
  });
};
const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl) describe('a transaction on a server', faults(serverUrl));

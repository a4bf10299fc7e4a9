import { createPool, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { DataSource } from 'typeorm';
import type { Log } from '../context.js';
import type { ClassRef } from '../feature.js';
import { isCertainRollback, isConnectionLost, spoilsConnection } from './database-errors.js';
import type { Db, Reader, TransactionOptions, Tx } from './db.js';
import { guardedSocket } from './guarded-socket.js';
import { MysqlReader, MysqlTx } from './mysql-tx.js';
import { SnakeCase } from './naming.js';
import { mysqlCommand, mysqlRows, mysqlScript } from './prepared.js';
import { UnknownCommit, withRetries } from './retry.js';
import { assertNotNested, runInside, type TransactionHooks } from './transaction.js';

const CONNECT_TIMEOUT_MS = 3000;
const LOCK_WAIT_SECONDS = 5;
const POOL_SIZE = 16;
const QUEUE_LIMIT = 1000;
/**
 * Per connection, and a process has 32 of them: the server allows 16 382 in all, for every process together, and spends some 60 kB on each.
 * The least used make room; what requests are made of are a few dozen.
 */
const PREPARED_LIMIT = 100;

const SESSION = [
  // Said outright, but nothing rests on it: versions guard every read-then-write.
  'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
  // The first statement opens the transaction, which saves every command the round trip of a BEGIN.
  `SET SESSION autocommit = 0, innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`,
  // Whatever the server is set to: nothing is cut to fit, and a backslash written out by the driver is read as one.
  "SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
];

class MysqlDb implements Db {
  readonly engine = 'mysql';
  readonly read: Reader;
  readonly #ready = new WeakSet<PoolConnection>();

  constructor(
    readonly dataSource: DataSource,
    private readonly pools: { readonly readers: Pool; readonly writers: Pool },
    readonly canSkipLocked: boolean,
  ) {
    this.read = new MysqlReader(dataSource, pools.readers);
  }

  async inTransaction<T>(fn: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    assertNotNested();
    const { result, hooks } = await withRetries(() => this.#attempt(fn), options.retryUnknownCommit ?? false);
    hooks.committed();
    return result;
  }

  /**
   * One attempt on one connection. It goes back to the pool only after the server confirmed COMMIT or ROLLBACK: TypeORM
   * pools it regardless, and the next transaction then commits the half-finished one.
   */
  async #attempt<T>(fn: (tx: Tx) => Promise<T>): Promise<{ result: T; hooks: TransactionHooks }> {
    const connection = await this.#acquire();
    const tx = new MysqlTx(this.dataSource, connection);
    let result: T;
    try {
      result = await runInside(tx, tx.hooks, fn);
    } catch (error) {
      await rollBack(connection, error);
      throw error;
    }
    await commit(connection, tx.waiting.take());
    connection.release();
    return { result, hooks: tx.hooks };
  }

  async #acquire(): Promise<PoolConnection> {
    const connection = await fromPool(this.pools.writers);
    if (this.#ready.has(connection)) return connection;
    try {
      for (const sql of SESSION) await mysqlCommand(connection, sql);
    } catch (error) {
      connection.destroy();
      throw error;
    }
    this.#ready.add(connection);
    return connection;
  }

  async close(): Promise<void> {
    await Promise.all([endPool(this.pools.readers), endPool(this.pools.writers), this.dataSource.destroy()]);
  }
}

/** The inserts that still wait, and COMMIT, in one packet. */
async function commit(connection: PoolConnection, inserts: readonly string[]): Promise<void> {
  const { done, error } = await mysqlScript(connection, [...inserts, 'COMMIT']);
  if (!error) return;
  // The server stopped at an insert and said so: COMMIT was never reached.
  if (done < inserts.length && !isConnectionLost(error)) {
    await rollBack(connection, error);
    throw error;
  }
  connection.destroy();
  throw isCertainRollback(error) ? error : new UnknownCommit('COMMIT was not confirmed.', { cause: error });
}

async function rollBack(connection: PoolConnection, reason: unknown): Promise<void> {
  if (spoilsConnection(reason)) return connection.destroy();
  try {
    await mysqlCommand(connection, 'ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

function fromPool(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });
}

function endPool(pool: Pool): Promise<void> {
  return new Promise((resolve, reject) => {
    pool.end((error) => (error ? reject(error) : resolve()));
  });
}

/** What the house needs to know about the server, and what its administrator should. */
async function inspect(pool: Pool, log: Pick<Log, 'warn'> | undefined): Promise<{ canSkipLocked: boolean }> {
  const [row] = await mysqlRows(pool, 'select version(), @@innodb_flush_log_at_trx_commit', []);
  const version = String(row?.[0] ?? '');
  if (row?.[1] !== 1)
    log?.warn(
      { innodb_flush_log_at_trx_commit: row?.[1] },
      'The database may lose acknowledged changes in a crash; set innodb_flush_log_at_trx_commit to 1.',
    );
  return { canSkipLocked: skipsLocked(version) };
}

/** MariaDB from 10.6, MySQL from 8.0. */
function skipsLocked(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return version.includes('MariaDB') ? major > 10 || (major === 10 && minor >= 6) : major >= 8;
}

function poolOptions(url: URL): PoolOptions {
  return {
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    charset: 'UTF8MB4_BIN',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectionLimit: POOL_SIZE,
    queueLimit: QUEUE_LIMIT,
    maxPreparedStatements: PREPARED_LIMIT,
    connectTimeout: CONNECT_TIMEOUT_MS,
    stream: guardedSocket,
  };
}

/** Opens `mysql://user:password@host:port/database` (MySQL 8 or MariaDB 10.6 and later). */
export async function openMysql(databaseUrl: string, entities: readonly ClassRef[], log?: Pick<Log, 'warn'>): Promise<Db> {
  const url = new URL(databaseUrl);
  const options = poolOptions(url);
  const { host, port, user, password, database, charset, timezone, supportBigNumbers, bigNumberStrings } = options;
  const dataSource = new DataSource({
    type: 'mysql',
    ...{ host, port, username: user, password, database, charset, timezone, supportBigNumbers, bigNumberStrings },
    poolSize: 2,
    entities: [...entities],
    namingStrategy: new SnakeCase(),
  });
  await dataSource.initialize();
  const readers = createPool(options);
  // A stray write then fails loudly instead of committing outside a command.
  readers.on('connection', (connection) => connection.query('SET SESSION TRANSACTION READ ONLY'));
  const { canSkipLocked } = await inspect(readers, log);
  return new MysqlDb(dataSource, { readers, writers: createPool({ ...options, multipleStatements: true }) }, canSkipLocked);
}

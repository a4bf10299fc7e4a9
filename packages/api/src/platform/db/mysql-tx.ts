import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isTransient } from './database-errors.js';
import type { Reader, SqlValue, Tx } from './db.js';
import { mysqlObjects, mysqlRows, mysqlRun } from './prepared.js';
import { answerable } from './retry.js';
import { TransactionHooks } from './transaction.js';
import { WaitingInserts } from './waiting-inserts.js';

export class MysqlReader implements Reader {
  readonly engine = 'mysql';
  constructor(
    readonly dataSource: DataSource,
    private readonly pool: Pool,
  ) {}

  rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    return readAgain(() => mysqlRows(this.pool, sql, params));
  }

  objects<T>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return readAgain(async () => (await mysqlObjects(this.pool, sql, params)) as T[]);
  }
}

const READ_TRIES = 3;

/** A pooled connection may have died unseen; reading twice is harmless. */
async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      if (tries >= READ_TRIES || !isTransient(error)) throw answerable(error);
      await sleep(Math.random() * 50 * tries);
    }
  }
}

export class MysqlTx implements Tx {
  readonly engine = 'mysql';
  readonly hooks = new TransactionHooks();
  readonly waiting: WaitingInserts;
  #runner: QueryRunner | null = null;

  constructor(
    readonly dataSource: DataSource,
    private readonly connection: PoolConnection,
  ) {
    this.waiting = new WaitingInserts(connection);
  }

  /** Made on first use, on this connection; TypeORM neither opens, commits nor releases anything here. */
  get manager(): EntityManager {
    this.hooks.assertOpen();
    this.#runner ??= this.#borrow();
    return this.#runner.manager;
  }

  #borrow(): QueryRunner {
    const runner = this.dataSource.createQueryRunner();
    runner.connect = async () => this.connection;
    runner.startTransaction = () => Promise.reject(new Error('A transaction is open already.'));
    Reflect.set(runner, 'isTransactionActive', true);
    const query = runner.query.bind(runner);
    runner.query = async (...args: Parameters<QueryRunner['query']>) => {
      await this.waiting.send();
      return query(...args);
    };
    return runner;
  }

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    return mysqlRows(await this.#caughtUp(), sql, params);
  }

  async objects<T>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return (await mysqlObjects(await this.#caughtUp(), sql, params)) as T[];
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affected: number }> {
    return mysqlRun(await this.#caughtUp(), sql, params);
  }

  /** The connection, with nothing that waits before what is asked next. */
  async #caughtUp(): Promise<PoolConnection> {
    this.hooks.assertOpen();
    await this.waiting.send();
    return this.connection;
  }

  async put(sql: string, params: readonly SqlValue[]): Promise<void> {
    this.hooks.assertOpen();
    this.waiting.add(sql, params);
    if (this.waiting.isFull) await this.waiting.send();
  }

  beforeCommit(fn: () => Promise<void>): void {
    this.hooks.beforeCommit(fn);
  }

  afterCommit(fn: () => void): void {
    this.hooks.afterCommit(fn);
  }
}

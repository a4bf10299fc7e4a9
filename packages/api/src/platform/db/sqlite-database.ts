import Database from 'better-sqlite3';
import { DataSource, type EntityManager } from 'typeorm';
import type { ClassRef } from '../feature.js';
import type { Db, Reader, SqlValue, Tx } from './db.js';
import { type FileLock, lockFile } from './file-lock.js';
import { GroupWriter } from './group-writer.js';
import { SnakeCase } from './naming.js';
import { SqliteStatements } from './prepared.js';
import { assertNotNested, runInside, TransactionHooks } from './transaction.js';

const QUEUE = { waiting: 2000, waitMs: 10_000 };
const BUSY_TIMEOUT_MS = 5000;

/** NORMAL loses acknowledged commits in a power cut; better-sqlite3 would choose it for WAL. */
const WRITER_PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -32000', 'temp_store = MEMORY'];
const READER_PRAGMAS = ['query_only = ON', 'cache_size = -64000', 'temp_store = MEMORY', 'mmap_size = 268435456'];

class SqliteReader implements Reader {
  readonly engine = 'sqlite';
  constructor(
    readonly dataSource: DataSource,
    protected readonly statements: SqliteStatements,
  ) {}

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    return this.statements.rows(sql, params);
  }

  async objects<T>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return this.statements.objects(sql, params) as T[];
  }
}

class SqliteTx extends SqliteReader implements Tx {
  readonly hooks = new TransactionHooks();

  get manager(): EntityManager {
    this.hooks.assertOpen();
    return this.dataSource.manager;
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affected: number }> {
    this.hooks.assertOpen();
    return this.statements.run(sql, params);
  }

  async put(sql: string, params: readonly SqlValue[]): Promise<void> {
    await this.run(sql, params);
  }

  override async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    this.hooks.assertOpen();
    return this.statements.rows(sql, params);
  }

  beforeCommit(fn: () => Promise<void>): void {
    this.hooks.beforeCommit(fn);
  }

  afterCommit(fn: () => void): void {
    this.hooks.afterCommit(fn);
  }
}

/**
 * One writer connection, one unit of work at a time, and a read-only connection beside it. TypeORM alone would share one
 * connection between all requests: a refused command would take its neighbour's acknowledged rows with it.
 */
class SqliteDb implements Db {
  readonly engine = 'sqlite';
  readonly canSkipLocked = false;
  readonly read: Reader;
  readonly #writer: GroupWriter;
  readonly #statements: SqliteStatements;

  constructor(
    readonly dataSource: DataSource,
    private readonly connections: { readonly writer: Database.Database; readonly reader: Database.Database },
    private readonly lock: FileLock,
  ) {
    this.read = new SqliteReader(dataSource, new SqliteStatements(connections.reader));
    this.#statements = new SqliteStatements(connections.writer);
    this.#writer = new GroupWriter(connections.writer, (sql) => this.#statements.run(sql, []), QUEUE);
  }

  async inTransaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    assertNotNested();
    const tx = new SqliteTx(this.dataSource, this.#statements);
    const result = await this.#writer.do(() => runInside(tx, tx.hooks, fn));
    tx.hooks.committed();
    return result;
  }

  async close(): Promise<void> {
    await this.#writer.idle();
    this.connections.reader.close();
    await this.dataSource.destroy();
    this.lock.release();
  }
}

/** Reads back what was asked for: a pragma that does not take is silent. */
function assertPragmas(connection: Database.Database): void {
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: BUSY_TIMEOUT_MS };
  for (const [name, value] of Object.entries(wanted)) {
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`SQLite runs with ${name} = ${actual}; it must be ${value}.`);
  }
}

/** Opens the embedded database; `file` is created when it is not there. */
export async function openSqlite(file: string, entities: readonly ClassRef[]): Promise<Db> {
  const lock = lockFile(file);
  const opened: Database.Database[] = [];
  try {
    const dataSource = new DataSource({
      type: 'better-sqlite3',
      database: file,
      timeout: BUSY_TIMEOUT_MS,
      entities: [...entities],
      namingStrategy: new SnakeCase(),
      prepareDatabase: (connection: Database.Database) => {
        for (const pragma of WRITER_PRAGMAS) connection.pragma(pragma);
        opened.push(connection);
      },
    });
    await dataSource.initialize();
    const [writer] = opened;
    if (!writer) throw new Error('TypeORM opened no SQLite connection.');
    // TypeORM must not start transactions of its own on the connection that is always inside ours.
    Reflect.set(dataSource.createQueryRunner(), 'isTransactionActive', true);
    assertPragmas(writer);
    const reader = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    for (const pragma of READER_PRAGMAS) reader.pragma(pragma);
    return new SqliteDb(dataSource, { writer, reader }, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

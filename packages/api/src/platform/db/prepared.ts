import type Database from 'better-sqlite3';
import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import { bind } from './bind.js';
import type { SqlValue } from './db.js';

/** Statements that a connection keeps; the house has a few hundred, the rest are lists of varying length. */
const KEPT = 500;

/** better-sqlite3 statements, prepared once per text. Row arrays cost a third of row objects. */
export class SqliteStatements {
  readonly #kept = new Map<string, Database.Statement>();
  constructor(readonly connection: Database.Database) {}

  rows(sql: string, params: readonly SqlValue[]): unknown[][] {
    const found: unknown[] = this.#statement(sql, 'rows').all(...bind(params));
    return found.filter(Array.isArray);
  }

  objects(sql: string, params: readonly SqlValue[]): unknown[] {
    return this.#statement(sql, 'objects').all(...bind(params));
  }

  run(sql: string, params: readonly SqlValue[]): { affected: number } {
    return { affected: this.#statement(sql, 'run').run(...bind(params)).changes };
  }

  #statement(sql: string, form: 'rows' | 'objects' | 'run'): Database.Statement {
    const key = `${form} ${sql}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const made = this.connection.prepare(sql);
    if (form === 'rows') made.raw(true);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT && oldest) this.#kept.delete(oldest);
    this.#kept.set(key, made);
    return made;
  }
}

type Executor = Pool | PoolConnection;

/** mysql2 keeps its own prepared statements per connection (`maxPreparedStatements`). */
export function mysqlRows(on: Executor, sql: string, params: readonly SqlValue[]): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    on.execute<RowDataPacket[][]>({ sql, values: bind(params), rowsAsArray: true }, (error, rows) =>
      error ? reject(error) : resolve(rows),
    );
  });
}

export function mysqlObjects(on: Executor, sql: string, params: readonly SqlValue[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    on.execute<RowDataPacket[]>({ sql, values: bind(params) }, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

export function mysqlRun(on: Executor, sql: string, params: readonly SqlValue[]): Promise<{ affected: number }> {
  return new Promise((resolve, reject) => {
    on.execute<ResultSetHeader>({ sql, values: bind(params) }, (error, done) =>
      error ? reject(error) : resolve({ affected: done.affectedRows }),
    );
  });
}

/** Statements without parameters that the server does not prepare (COMMIT, SET). */
export function mysqlCommand(on: PoolConnection, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    on.query(sql, (error) => (error ? reject(error) : resolve()));
  });
}

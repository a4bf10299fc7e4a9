import type Database from 'better-sqlite3';
import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';
import { bind } from './bind.js';
import type { SqlValue } from './db.js';

type Prepared<Row> = Database.Statement<unknown[], Row>;

/** Statements that a connection keeps; the house has a few hundred, the rest are lists of varying length. */
const KEPT = 500;

/** Prepared once per text; of too many the oldest goes. */
class Kept<Row> {
  readonly #byText = new Map<string, Prepared<Row>>();
  constructor(private readonly prepare: (sql: string) => Prepared<Row>) {}

  get(sql: string): Prepared<Row> {
    const known = this.#byText.get(sql);
    if (known) return known;
    const made = this.prepare(sql);
    const [oldest] = this.#byText.keys();
    if (this.#byText.size >= KEPT && oldest) this.#byText.delete(oldest);
    this.#byText.set(sql, made);
    return made;
  }
}

/** better-sqlite3 statements by what is wanted of them. Row arrays cost a third of row objects. */
export class SqliteStatements {
  readonly #arrays: Kept<unknown[]>;
  readonly #plain: Kept<unknown>;

  constructor(connection: Database.Database) {
    this.#arrays = new Kept((sql) => connection.prepare<unknown[], unknown[]>(sql).raw(true));
    this.#plain = new Kept((sql) => connection.prepare<unknown[], unknown>(sql));
  }

  rows(sql: string, params: readonly SqlValue[]): unknown[][] {
    return this.#arrays.get(sql).all(...bind(params));
  }

  objects(sql: string, params: readonly SqlValue[]): unknown[] {
    return this.#plain.get(sql).all(...bind(params));
  }

  run(sql: string, params: readonly SqlValue[]): { affected: number } {
    return { affected: this.#plain.get(sql).run(...bind(params)).changes };
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

/** How far a script came, and what stopped it. */
export interface ScriptEnd {
  /** Statements carried out. */
  readonly done: number;
  readonly error: unknown;
}

/** Statements that answer with no rows, in one packet; the first that fails is the last that was tried. */
export function mysqlScript(on: PoolConnection, statements: readonly string[]): Promise<ScriptEnd> {
  let done = 0;
  return new Promise((resolve) => {
    const sent = on.query(statements.join(';\n'), (error) => {
      // The driver adds the text it sent, here with everybody's data in it, and errors are logged.
      if (error) Reflect.deleteProperty(error, 'sql');
      resolve({ done, error });
    });
    sent.on('result', () => {
      done += 1;
    });
  });
}

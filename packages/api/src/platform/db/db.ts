import type { DataSource, EntityManager } from 'typeorm';

export type Engine = 'sqlite' | 'mysql';

/** What may be bound to a `?`. Dates and booleans are converted, so that both engines store the same text and numbers. */
export type SqlValue = string | number | boolean | Date | null | Buffer;

/** Reads by SQL alone. */
export interface SqlReader {
  readonly engine: Engine;
  /** Each row as an array in select order. */
  rows(sql: string, params?: readonly SqlValue[]): Promise<unknown[][]>;
  /** Each row as a plain object keyed by column alias; datetimes are text, see `instant`. */
  objects<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
}

/** Reads through prepared statements; nothing is hydrated (hydration costs ten times the query). */
export interface Reader extends SqlReader {
  readonly dataSource: DataSource;
}

/** An open transaction: reads see its own writes. */
export interface Tx extends Reader {
  /** TypeORM on the same connection, for the rare write that raw SQL would make unreadable. */
  readonly manager: EntityManager;
  run(sql: string, params?: readonly SqlValue[]): Promise<{ affected: number }>;
  /** Inserts and updates, where nobody asks how many rows. The database may hear of it, and refuse it, as late as at COMMIT. */
  put(sql: string, params: readonly SqlValue[]): Promise<void>;
  /** Runs inside the transaction, after the command's function and right before COMMIT. */
  beforeCommit(fn: () => Promise<void>): void;
  /** Runs once the transaction is durable; an error in it is logged by the platform and changes nothing. */
  afterCommit(fn: () => void): void;
}

export interface TransactionOptions {
  /** True only where a second run is harmless although the first may have been committed (an idempotency key guards it). */
  readonly retryUnknownCommit?: boolean;
}

export interface Db {
  readonly engine: Engine;
  /** Committed state only. On SQLite a second, read-only connection. */
  readonly read: Reader;
  /** TypeORM's metadata and schema tools; never its `transaction()` (ADR two engines). */
  readonly dataSource: DataSource;
  /** Runs the whole function in one transaction and again after a deadlock or a lost connection, so it may have no other effect than SQL. */
  inTransaction<T>(fn: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Whether SELECT … FOR UPDATE SKIP LOCKED works here. */
  readonly canSkipLocked: boolean;
  close(): Promise<void>;
}

/** A stored instant (`YYYY-MM-DD HH:MM:SS.mmm`, UTC) as a Date. */
export function instant(text: string): Date {
  return new Date(isoInstant(text));
}

/** A stored instant as GraphQL shows it: ISO 8601 ending in Z. */
export function isoInstant(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11)}Z`;
}

/** An instant as both engines store it. */
export function sqlInstant(at: Date): string {
  return at.toISOString().slice(0, 23).replace('T', ' ');
}

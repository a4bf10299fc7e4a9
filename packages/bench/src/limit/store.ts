import type { Value } from '../database/database.js';

/** What LIMIT asks of a driver: prepared statements, rows as arrays, one transaction. */
export interface Statements {
  rows(sql: string, params: readonly Value[]): Promise<unknown[][]>;
  run(sql: string, params: readonly Value[]): Promise<void>;
}

export interface Store extends Statements {
  transaction(work: (statements: Statements) => Promise<void>): Promise<void>;
}

export type EngineName = 'sqlite' | 'mysql';
export type Value = string | number | null;
export type Row = readonly Value[];

/** The little that generator and LIMIT need of a database: raw drivers, prepared statements, rows as arrays. */
export interface Database {
  readonly engine: EngineName;
  rows(sql: string, params?: readonly Value[]): Promise<unknown[][]>;
  /** Writes many rows with as few round trips as the engine allows. */
  insert(table: string, columns: readonly string[], rows: readonly Row[]): Promise<void>;
  execute(sql: string): Promise<void>;
  close(): Promise<void>;
}

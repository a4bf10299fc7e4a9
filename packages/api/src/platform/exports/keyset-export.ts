import type { Ctx } from '../context.js';
import type { SqlValue } from '../db/db.js';
import type { CsvValue } from '../text/csv.js';
import type { ExportRows, ExportStep } from './export-source.js';

export interface ExportedTable {
  readonly table: string;
  /** Columns with the alias `t` or a join's; `t.id` comes first. */
  readonly columns: readonly string[];
  readonly joins?: string;
  readonly where: { readonly sql: string; readonly params: readonly SqlValue[] };
  read(row: readonly unknown[]): readonly CsvValue[];
}

/** The next rows of a table, the newest first: ids are in order of time. */
export async function exportRows(
  { db }: Ctx,
  { table, columns, joins = '', where, read }: ExportedTable,
  step: ExportStep,
): Promise<ExportRows> {
  const after = step.after === null ? { sql: '', params: [] } : { sql: ' and t.id < ?', params: [step.after] };
  const rows = await db.read.rows(
    `select ${columns.join(', ')} from ${table} t ${joins} where ${where.sql}${after.sql} order by t.id desc limit ${step.size}`,
    [...where.params, ...after.params],
  );
  return { rows: rows.map(read), next: rows.length < step.size ? null : String(rows.at(-1)?.[0]) };
}

/** How many match, counted no further than the limit. */
export async function countUpTo({ db }: Ctx, { table, where }: Pick<ExportedTable, 'table' | 'where'>, limit: number): Promise<number> {
  const [row] = await db.read.rows(
    `select count(*) from (select 1 from ${table} t where ${where.sql} limit ${Math.trunc(limit)}) counted`,
    where.params,
  );
  return Number(row?.[0] ?? 0);
}

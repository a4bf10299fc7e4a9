import { marks } from '../kernel/marks.js';
import type { Reader, SqlValue, Tx } from '../platform/db/db.js';
import { type ForeignKey, foreignKeysTo } from '../platform/db/foreign-keys.js';
import { insertOrIgnore } from '../platform/db/insert-or-ignore.js';
import { uniqueKeysOf } from '../platform/db/unique-keys.js';

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
}

async function columnsOf(reader: Reader, table: string): Promise<ColumnInfo[]> {
  const sql =
    reader.engine === 'sqlite'
      ? `select name, type, "notnull" = 0 from pragma_table_info(?)`
      : `select column_name, column_type, is_nullable = 'YES' from information_schema.columns
         where table_schema = database() and table_name = ? order by ordinal_position`;
  const rows = await reader.rows(sql, [table]);
  return rows.map(([name, type, isNullable]) => ({ name: String(name), type: String(type), isNullable: Number(isNullable) === 1 }));
}

/** Every column of every table that the engine ties to customers. */
export const customerColumns = (reader: Reader): Promise<ForeignKey[]> => foreignKeysTo(reader, 'customer');

/** Everything in the tables that hold ids of customers, in the order of their keys: what a merge undone must give back. */
export async function rowsOfCustomers(reader: Reader): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables = new Set((await customerColumns(reader)).map(({ table }) => table));
  const all: [string, readonly object[]][] = [];
  for (const table of tables) {
    if (table === 'customer_merge') continue;
    const primary = (await uniqueKeysOf(reader, table)).find(({ isPrimary }) => isPrimary)?.columns ?? [];
    all.push([table, await reader.objects(`select * from ${table} order by ${primary.join(', ')}`)]);
  }
  all.push(['customer', await reader.objects('select * from customer order by id')]);
  return Object.fromEntries(all.map(([table, rows]) => [table, rows.map((row) => ({ ...row, version: 0, updated_at: '' }))]));
}

/**
 * A row in every table that holds ids of customers, for each of these: made up by the types of the columns, so that a table that
 * comes tomorrow takes part in the test without being named.
 */
export async function fillTablesOf(tx: Tx, customerIds: readonly string[]): Promise<void> {
  for (const { table, column } of await customerColumns(tx)) for (const id of customerIds) await insertInto(tx, table, { [column]: id });
}

let place = 0;

async function insertInto(tx: Tx, table: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const [columns, parents] = [await columnsOf(tx, table), await parentsOf(tx, table)];
  const values: SqlValue[] = [];
  for (const one of columns) {
    const parent = one.isNullable ? undefined : parents.get(one.name);
    place += 1;
    values.push(given[one.name] ?? (parent ? await anyOf(tx, parent) : made(one)));
  }
  const names = columns.map(({ name }) => name);
  await tx.run(`${insertOrIgnore(tx)} into ${table} (${names.join(', ')}) values (${marks(names)})`, values);
  return String(values[names.indexOf('id')]);
}

/** Some row of a table; one is made where there is none. */
async function anyOf(tx: Tx, table: string): Promise<string> {
  const [row] = await tx.rows(`select id from ${table} limit 1`);
  return row ? String(row[0]) : insertInto(tx, table);
}

/** The tables that the columns of a table point to. */
async function parentsOf(reader: Reader, table: string): Promise<ReadonlyMap<string, string>> {
  const sql =
    reader.engine === 'sqlite'
      ? 'select "from", "table" from pragma_foreign_key_list(?)'
      : `select column_name, referenced_table_name from information_schema.key_column_usage
         where table_schema = database() and table_name = ? and referenced_table_name is not null`;
  return new Map((await reader.rows(sql, [table])).map(([column, parent]) => [String(column), String(parent)]));
}

function made({ name, type, isNullable }: ColumnInfo): SqlValue {
  if (isNullable && name !== 'id') return null;
  if (/int|double|bool/i.test(type)) return place % 100;
  if (/datetime/i.test(type)) return new Date('2026-01-05T06:00:00.000Z');
  if (/text/i.test(type)) return '[]';
  const length = Number(/\((\d+)\)/.exec(type)?.[1] ?? 40);
  return `made-${String(place).padStart(6, '0')}`.slice(-length);
}

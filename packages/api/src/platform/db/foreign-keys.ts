import type { Reader } from './db.js';

/** A column that points to another table's rows. */
export interface ForeignKey {
  readonly table: string;
  readonly column: string;
  readonly isNullable: boolean;
}

/** Every column that the engine itself ties to a table, read from the database: a new table is found without being named anywhere. */
export async function foreignKeysTo(reader: Reader, target: string): Promise<ForeignKey[]> {
  return reader.engine === 'sqlite' ? sqliteKeys(reader, target) : mysqlKeys(reader, target);
}

async function sqliteKeys(reader: Reader, target: string): Promise<ForeignKey[]> {
  const rows = await reader.rows(
    `select m.name, k."from", c."notnull" from sqlite_master m
      join pragma_foreign_key_list(m.name) k join pragma_table_info(m.name) c on c.name = k."from"
      where m.type = 'table' and k."table" = ?`,
    [target],
  );
  return rows.map(([table, column, isRequired]) => ({
    table: String(table),
    column: String(column),
    isNullable: Number(isRequired) === 0,
  }));
}

async function mysqlKeys(reader: Reader, target: string): Promise<ForeignKey[]> {
  const rows = await reader.rows(
    `select k.table_name, k.column_name, c.is_nullable from information_schema.key_column_usage k
      join information_schema.columns c
        on c.table_schema = k.table_schema and c.table_name = k.table_name and c.column_name = k.column_name
      where k.table_schema = database() and k.referenced_table_name = ?`,
    [target],
  );
  return rows.map(([table, column, isNullable]) => ({ table: String(table), column: String(column), isNullable: isNullable === 'YES' }));
}

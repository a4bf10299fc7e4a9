import { quoted, type Sql } from './mysql-connection.js';

/** One column of a dumped table. Bytes are written as base64, everything else as the server's text. */
export interface DumpColumn {
  readonly name: string;
  readonly isBinary: boolean;
}

const BINARY = /^(tiny|medium|long)?blob$|binary$|^bit$/;

/** Tables of the current database by name. */
export async function tablesOf(sql: Sql): Promise<readonly string[]> {
  const rows = await sql(
    "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' order by table_name",
  );
  return rows.map(([name]) => String(name));
}

/** Columns that are stored; generated ones come back by themselves. */
export async function columnsOf(sql: Sql, table: string): Promise<readonly DumpColumn[]> {
  const rows = await sql(
    `select column_name, data_type from information_schema.columns where table_schema = database() and table_name = ?
     and extra not like '%GENERATED%' order by ordinal_position`,
    [table],
  );
  return rows.map(([name, type]) => ({ name: String(name), isBinary: BINARY.test(String(type)) }));
}

/** Rows that point to no row: `ticket.customer_id: 3`. */
export async function brokenReferences(sql: Sql): Promise<readonly string[]> {
  const keys = await sql(
    `select table_name, column_name, referenced_table_name, referenced_column_name from information_schema.key_column_usage
     where table_schema = database() and referenced_table_name is not null`,
  );
  const broken: string[] = [];
  for (const [table, column, parent, parentColumn] of keys.map((key) => key.map(String))) {
    if (!table || !column || !parent || !parentColumn) continue;
    const [[count] = []] = await sql(
      `select count(*) from ${quoted(table)} c left join ${quoted(parent)} p on p.${quoted(parentColumn)} = c.${quoted(column)}
       where c.${quoted(column)} is not null and p.${quoted(parentColumn)} is null`,
    );
    if (Number(count) > 0) broken.push(`${table}.${column}: ${count}`);
  }
  return broken;
}

export async function countRows(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const name of await tablesOf(sql)) {
    const [[rows] = []] = await sql(`select count(*) from ${quoted(name)}`);
    counted.set(name, Number(rows));
  }
  return counted;
}

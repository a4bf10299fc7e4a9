import { grouped } from '../../kernel/grouped.js';
import type { Reader } from './db.js';

/** Columns that together tell the rows of a table apart. */
export interface UniqueKey {
  readonly isPrimary: boolean;
  readonly columns: readonly string[];
}

const SQLITE = `select i.name, c.name, i.origin = 'pk' from pragma_index_list(?) i join pragma_index_info(i.name) c
  where i."unique" = 1 order by i.name, c.seqno`;
const MYSQL = `select index_name, column_name, index_name = 'PRIMARY' from information_schema.statistics
  where table_schema = database() and table_name = ? and non_unique = 0 order by index_name, seq_in_index`;

/** The primary and the unique keys of a table, read from the database. */
export async function uniqueKeysOf(reader: Reader, table: string): Promise<UniqueKey[]> {
  const rows = await reader.rows(reader.engine === 'sqlite' ? SQLITE : MYSQL, [table]);
  return [...grouped(rows, ([name]) => String(name)).values()].map((columns) => ({
    isPrimary: Number(columns[0]?.[2]) === 1,
    columns: columns.map(([, column]) => String(column)),
  }));
}

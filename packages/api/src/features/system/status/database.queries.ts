import type { Db, Reader } from '../../../platform/db/db.js';

export interface TableFigures {
  readonly name: string;
  /** About, because counting would read the whole table; null where rows mean nothing. */
  readonly rows: number | null;
  /** Null where finding out would read the whole file. */
  readonly bytes: number | null;
}

export interface DatabaseFigures {
  readonly version: string;
  readonly bytes: number;
  readonly tables: readonly TableFigures[];
  /** How long the shortest question takes. */
  readonly answerMs: number;
}

const MOST_TABLES = 12;
const REMEMBERED_MS = 60_000;
/** Above, SQLite's own statistics of pages would stop the process for longer than anybody should wait. */
const MOST_WALKED_BYTES = 256 * 1024 * 1024;

const known = new WeakMap<Db, { readonly at: number; readonly figures: Promise<Omit<DatabaseFigures, 'answerMs'>> }>();

/** Sizes are remembered for a minute; the answer time is measured anew. */
export async function databaseFigures(db: Db): Promise<DatabaseFigures> {
  const began = performance.now();
  await db.read.rows('select 1');
  const answerMs = Math.round((performance.now() - began) * 10) / 10;
  let entry = known.get(db);
  if (!entry || performance.now() - entry.at > REMEMBERED_MS) {
    entry = { at: performance.now(), figures: db.engine === 'sqlite' ? sqliteFigures(db.read) : mysqlFigures(db.read) };
    known.set(db, entry);
    entry.figures.catch(() => known.delete(db));
  }
  return { ...(await entry.figures), answerMs };
}

async function mysqlFigures(reader: Reader): Promise<Omit<DatabaseFigures, 'answerMs'>> {
  const [version] = await reader.rows('select version()');
  const rows = await reader.rows(
    `select table_name, coalesce(table_rows, 0), coalesce(data_length + index_length, 0) from information_schema.tables
     where table_schema = database() and table_type = 'BASE TABLE' order by 3 desc, 1`,
  );
  const tables = rows.map(([name, count, bytes]) => ({ name: String(name), rows: Number(count), bytes: Number(bytes) }));
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
  return { version: String(version?.[0]), bytes, tables: tables.slice(0, MOST_TABLES) };
}

async function sqliteFigures(reader: Reader): Promise<Omit<DatabaseFigures, 'answerMs'>> {
  const [version] = await reader.rows('select sqlite_version()');
  const [size] = await reader.rows('select page_count * page_size from pragma_page_count(), pragma_page_size()');
  const bytes = Number(size?.[0]);
  const names = await reader.rows("select name, type from pragma_table_list where schema = 'main' and type in ('table', 'shadow')");
  const sizes = bytes > MOST_WALKED_BYTES ? null : await pageSizes(reader);
  const tables: TableFigures[] = [];
  for (const [name, type] of names) {
    // What full text search keeps for itself numbers its rows as it likes.
    const rows = type === 'shadow' ? null : await lastRow(reader, String(name));
    tables.push({ name: String(name), rows, bytes: sizes?.get(String(name)) ?? null });
  }
  tables.sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0) || (b.rows ?? 0) - (a.rows ?? 0));
  return { version: `SQLite ${version?.[0]}`, bytes, tables: tables.slice(0, MOST_TABLES) };
}

/** With the indexes of each table. */
async function pageSizes(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.rows(
    'select s.tbl_name, sum(d.pgsize) from dbstat d join sqlite_schema s on s.name = d.name where d.aggregate = true group by s.tbl_name',
  );
  return new Map(rows.map(([name, bytes]) => [String(name), Number(bytes)]));
}

/** The highest row number: found at once, and as good as the count where rows are hardly ever deleted. */
async function lastRow(reader: Reader, table: string): Promise<number> {
  try {
    const [row] = await reader.rows(`select coalesce(max(rowid), 0) from "${table}"`);
    return Number(row?.[0]);
  } catch {
    return 0;
  }
}

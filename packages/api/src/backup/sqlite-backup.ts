import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { BackupProblem } from './backup-problem.js';
import { measureFile } from './checked-file.js';
import type { BackupTable, Manifest } from './manifest.rules.js';

export type DatabasePart = Pick<Manifest, 'engineVersion' | 'migrations' | 'tables' | 'database'>;

export const SQLITE_FILE = 'database.db';

/**
 * Copies the embedded database by SQLite's online backup, also while a server writes to it. All pages in one step: that is one
 * read transaction, one moment of the database, and no writer waits for it. Page by page it would start over at every write.
 */
export async function backUpSqlite(source: string, folder: string): Promise<DatabasePart> {
  if (!existsSync(source)) throw new BackupProblem(`There is no database at ${source}. Set DATA_DIR, or DATABASE_URL.`);
  const target = join(folder, SQLITE_FILE);
  const live = new Database(source, { readonly: true, timeout: 10_000 });
  try {
    await live.backup(target, { progress: ({ totalPages }) => Math.max(totalPages, 1) * 2 });
  } finally {
    live.close();
  }
  return { ...inspectSqlite(target), database: [{ path: SQLITE_FILE, ...(await measureFile(target)) }] };
}

/** Checks a copy as a whole and counts it. It is then one file, without a log beside it. */
export function inspectSqlite(file: string): Omit<DatabasePart, 'database'> {
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
    const [integrity] = copy.pragma('integrity_check(1)', { simple: false }) as { integrity_check: string }[];
    if (integrity?.integrity_check !== 'ok') throw new BackupProblem(`The copy of the database is damaged: ${integrity?.integrity_check}`);
    const [orphan] = copy.pragma('foreign_key_check') as { table: string; parent: string }[];
    if (orphan) throw new BackupProblem(`The database has rows of ${orphan.table} that point to no row of ${orphan.parent}.`);
    return {
      engineVersion: `SQLite ${firstOf(copy, 'select sqlite_version()')}`,
      migrations: migrationsOf(copy),
      tables: countTables(copy),
    };
  } finally {
    copy.close();
  }
}

function firstOf(db: Database.Database, sql: string): string {
  return String(db.prepare(sql).pluck().get());
}

function migrationsOf(db: Database.Database): string[] {
  return db.prepare<[], string>('select name from migration order by name').pluck().all();
}

/** Also the shadow tables of full-text search: what is counted is compared. */
function countTables(db: Database.Database): BackupTable[] {
  const names = db
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' and sql not like 'create virtual%' order by name",
    )
    .pluck()
    .all();
  return names.map((name) => ({ name, rows: Number(firstOf(db, `select count(*) from "${name}"`)) }));
}

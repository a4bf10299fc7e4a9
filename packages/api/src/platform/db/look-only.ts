import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Settings } from '../../kernel/settings.js';
import type { SqlReader } from './db.js';
import { openMysql } from './mysql-database.js';
import { embeddedFile } from './open-database.js';
import { SqliteStatements } from './prepared.js';

const BUSY_TIMEOUT_MS = 5000;

/** There is no database where the settings say. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
}

/** Reads an installation's database as it is at one moment, beside whoever uses it: nothing is made, migrated, locked or written. */
export async function lookOnly<T>(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  look: (reader: SqlReader) => Promise<T>,
): Promise<T> {
  return settings.databaseUrl ? lookAtMysql(settings.databaseUrl, look) : lookAtSqlite(embeddedFile(settings), look);
}

async function lookAtMysql<T>(url: string, look: (reader: SqlReader) => Promise<T>): Promise<T> {
  const db = await openMysql(url, []);
  try {
    // Repeatable read: every statement sees what the first one saw.
    return await db.inTransaction(look);
  } finally {
    await db.close();
  }
}

async function lookAtSqlite<T>(file: string, look: (reader: SqlReader) => Promise<T>): Promise<T> {
  if (!existsSync(file)) throw new NoDatabase(`There is no database at ${file}`);
  const connection = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    const statements = new SqliteStatements(connection);
    connection.exec('begin');
    return await look({
      engine: 'sqlite',
      rows: async (sql, params = []) => statements.rows(sql, params),
      objects: async <R>(sql: string, params: Parameters<SqlReader['objects']>[1] = []) => statements.objects(sql, params) as R[],
    });
  } finally {
    connection.close();
  }
}

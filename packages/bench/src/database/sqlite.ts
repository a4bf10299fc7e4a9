import Sqlite from 'better-sqlite3';
import type { Database } from './database.js';

/** Opens a file that nobody else has open, for bulk writing. */
export function openSqlite(file: string): Database {
  const connection = new Sqlite(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -200000');
  return {
    engine: 'sqlite',
    rows: async (sql, params = []) =>
      connection
        .prepare<unknown[], unknown[]>(sql)
        .raw()
        .all(...params),
    async insert(table, columns, rows) {
      const statement = connection.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
      connection.transaction(() => {
        for (const row of rows) statement.run(...row);
      })();
    },
    execute: async (sql) => {
      connection.exec(sql);
    },
    close: async () => {
      connection.pragma('wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}

import Sqlite from 'better-sqlite3';
import type { Database } from './database.js';

/** Opens a file that nobody else has open, for bulk writing. */
export function openSqlite(file: string): Database {
  const connection = new Sqlite(file);
  // Nothing is lost that a second run would not make again: no journal while filling, and a cache that holds the indexes.
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -1500000');
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
      connection.pragma('journal_mode = WAL');
      connection.close();
    },
  };
}

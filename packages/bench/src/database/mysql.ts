import { createConnection } from 'mysql2/promise';
import type { Database } from './database.js';

const ROWS_PER_STATEMENT = 1000;

/** Opens one connection for bulk writing. */
export async function openMysql(url: string): Promise<Database> {
  const connection = await createConnection({ uri: url, timezone: 'Z', dateStrings: true, charset: 'utf8mb4' });
  // The generator's rows are right by construction; checking each of a million costs minutes.
  await connection.query('set foreign_key_checks = 0, unique_checks = 0');
  return {
    engine: 'mysql',
    async rows(sql, params = []) {
      const [rows] = await connection.query({ sql, values: [...params], rowsAsArray: true });
      return rows as unknown[][];
    },
    async insert(table, columns, rows) {
      const sql = `insert into ${table} (${columns.join(', ')}) values ?`;
      await connection.beginTransaction();
      for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) await connection.query(sql, [rows.slice(at, at + ROWS_PER_STATEMENT)]);
      await connection.commit();
    },
    execute: async (sql) => {
      await connection.query(sql);
    },
    close: () => connection.end(),
  };
}

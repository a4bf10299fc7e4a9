import { createPool, type PoolConnection } from 'mysql2/promise';
import type { Value } from '../database/database.js';
import type { Statements, Store } from './store.js';

const CONNECTIONS = 16;

type Executor = Pick<PoolConnection, 'execute'>;

function statementsOn(executor: Executor): Statements {
  return {
    async rows(sql: string, params: readonly Value[]) {
      const [rows] = await executor.execute({ sql, rowsAsArray: true }, [...params]);
      return rows as unknown[][];
    },
    async run(sql: string, params: readonly Value[]) {
      await executor.execute(sql, [...params]);
    },
  };
}

/** A pool with a connection per client, so that nobody waits for one. */
export function mysqlStore(url: string): Store {
  const pool = createPool({ uri: url, connectionLimit: CONNECTIONS, timezone: 'Z', dateStrings: true, charset: 'utf8mb4' });
  return {
    ...statementsOn(pool),
    async transaction(work) {
      const connection = await pool.getConnection();
      try {
        await connection.query('begin');
        await work(statementsOn(connection));
        await connection.query('commit');
      } catch (error) {
        await connection.query('rollback');
        throw error;
      } finally {
        connection.release();
      }
    },
  };
}

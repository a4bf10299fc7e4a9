import type { Tx } from './db.js';
import { idIn } from './id-in.js';

/**
 * Those of the things that are still there. Until the transaction ends nobody erases them, and nobody else derives anything from them who
 * asks the same way; SQLite has one writer anyway.
 */
export async function lockRows(tx: Tx, table: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const asked = idIn(tx.engine, 'id', ids);
  const lock = tx.engine === 'mysql' ? 'for update' : '';
  const rows = await tx.rows(`select id from ${table} where ${asked.sql} order by id ${lock}`, asked.params);
  return rows.map(([id]) => String(id));
}

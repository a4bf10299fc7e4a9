import { marks } from '../../kernel/marks.js';
import type { Engine, SqlValue } from './db.js';
import { filledUp } from './filled-up.js';

/**
 * The rows with these ids, in a text that does not depend on how many there are: one JSON list on SQLite, where binding costs more than
 * finding; a list filled up to a power of two on MySQL, which makes a range of its index of it.
 */
export function idIn(
  engine: Engine,
  column: string,
  ids: readonly string[],
): { readonly sql: string; readonly params: readonly SqlValue[] } {
  if (engine === 'sqlite') return { sql: `${column} in (select value from json_each(?))`, params: [JSON.stringify(ids)] };
  if (ids.length === 0) return { sql: '1 = 0', params: [] };
  const params = filledUp(ids);
  return { sql: `${column} in (${marks(params)})`, params };
}

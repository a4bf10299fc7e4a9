import type { Tx } from './db.js';

/** `insert or ignore` of the engine: a row that is already there is left as it is. */
export function insertOrIgnore({ engine }: Pick<Tx, 'engine'>): string {
  return engine === 'sqlite' ? 'insert or ignore' : 'insert ignore';
}

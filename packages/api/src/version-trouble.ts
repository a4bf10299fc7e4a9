import { migrations } from './migrations/index.js';
import type { SqlReader } from './platform/db/db.js';

/** Why a command of this version cannot work on the database; null when it is of this version. */
export async function versionTrouble(reader: SqlReader): Promise<string | null> {
  const applied = new Set((await reader.rows('select name from migration').catch(() => [])).map(([name]) => String(name)));
  if (applied.size === 0) return 'The database is empty';
  const known = migrations.map(({ name }) => name);
  if (known.some((name) => !applied.has(name))) return 'The database is of an older version: start the server once, or use that version';
  return [...applied].some((name) => !known.includes(name)) ? 'The database is of a newer version: use that version' : null;
}

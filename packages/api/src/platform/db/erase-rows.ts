import { marks } from '../../kernel/marks.js';
import type { Tx } from './db.js';
import { foreignKeysTo } from './foreign-keys.js';

/**
 * Deletes rows with everything that belongs to them: rows that must point to them go first, however deep; what may point to nothing
 * points to nothing. For few rows at a time: the ids are bound one by one.
 */
export async function eraseRows(tx: Tx, table: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await eraseDependents(tx, table, { ids });
  await tx.run(`delete from ${table} where id in (${marks(ids)})`, ids);
}

/** Deletes what belongs to rows that stay themselves, but for what lies in some tables. */
export async function eraseDependents(
  tx: Tx,
  table: string,
  { ids, but = [] }: { readonly ids: readonly string[]; readonly but?: readonly string[] },
): Promise<void> {
  const keys = (await foreignKeysTo(tx, table)).filter((key) => !but.includes(key.table));
  for (const key of keys) {
    const of = `${key.column} in (${marks(ids)})`;
    if (key.isNullable) await tx.run(`update ${key.table} set ${key.column} = null where ${of}`, ids);
    else await eraseOwned(tx, key.table, { of, ids });
  }
}

interface Owned {
  readonly of: string;
  readonly ids: readonly string[];
}

async function eraseOwned(tx: Tx, table: string, { of, ids }: Owned): Promise<void> {
  const isPointedTo = (await foreignKeysTo(tx, table)).length > 0;
  if (!isPointedTo) return void (await tx.run(`delete from ${table} where ${of}`, ids));
  const rows = await tx.rows(`select id from ${table} where ${of}`, ids);
  await eraseRows(
    tx,
    table,
    rows.map(([id]) => String(id)),
  );
}

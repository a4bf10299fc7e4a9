import type { Reader, Tx } from '../db/db.js';
import { insertOrIgnore } from '../db/insert-or-ignore.js';

/** A column whose values are sealed, and what becomes of a row whose key is lost. */
export interface SealedColumn {
  readonly table: string;
  /** The column that names the row. */
  readonly id: string;
  readonly column: string;
  /** `delete`: the row is worth nothing without it. `clear`: it is null until somebody gives it again. */
  readonly whenLost: 'delete' | 'clear';
}

/** What one row keeps, as it lies in the database. */
export interface SealedValue {
  readonly place: SealedColumn;
  readonly id: string;
  readonly value: string;
}

/** What an operator must do about the key; told in one line. */
export class SecretKeyProblem extends Error {
  override readonly name = 'SecretKeyProblem';
  readonly code = 'SECRET_KEY';
}

export async function sealedValues(reader: Reader, sealed: readonly SealedColumn[]): Promise<SealedValue[]> {
  const found: SealedValue[] = [];
  for (const place of sealed) {
    const rows = await reader.rows(`select ${place.id}, ${place.column} from ${place.table} where ${place.column} is not null`);
    found.push(...rows.map(([id, value]) => ({ place, id: String(id), value: String(value) })));
  }
  return found;
}

/** False when another process wrote it meanwhile. */
export async function putSealed(tx: Tx, { place, id, value }: SealedValue, sealed: string): Promise<boolean> {
  const { table, column } = place;
  const { affected } = await tx.run(`update ${table} set ${column} = ? where ${place.id} = ? and ${column} = ?`, [sealed, id, value]);
  return affected === 1;
}

/** The id of the key that the servers of this database seal with; null before the first start, and after a restore. */
export async function registeredKey(reader: Reader): Promise<string | null> {
  const [row] = await reader.rows('select id from secret_key');
  return row ? String(row[0]) : null;
}

/** Where another one is registered already, that one stays. */
export async function registerKey(tx: Tx, keyId: string): Promise<void> {
  await tx.run(`${insertOrIgnore(tx)} into secret_key (name, id, created_at) values ('secrets', ?, ?)`, [keyId, new Date()]);
}

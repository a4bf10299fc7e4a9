import type { Settings } from '../../kernel/settings.js';
import type { Db, Reader } from '../db/db.js';
import { insertOrIgnore } from '../db/lease.js';
import { findKey, keyFileOf, makeKey } from './secret-key.js';
import { createVault, keyIdOf, sealedWith, type Vault } from './vault.js';

/** A column whose values are sealed, and what becomes of a row whose key is lost. */
export interface SealedColumn {
  readonly table: string;
  /** The column that names the row. */
  readonly id: string;
  readonly column: string;
  /** `delete`: the row is worth nothing without it. `clear`: it is null until somebody gives it again. */
  readonly whenLost: 'delete' | 'clear';
}

export interface OpenVaultRequest {
  readonly db: Db;
  readonly settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secretKey' | 'secrets'>;
  readonly sealed: readonly SealedColumn[];
  readonly onProgress: (line: string) => void;
}

/** What an operator must do about the key; told in one line. */
export class SecretKeyProblem extends Error {
  override readonly name = 'SecretKeyProblem';
  readonly code = 'SECRET_KEY';
}

interface Value {
  readonly place: SealedColumn;
  readonly id: string;
  readonly value: string;
}

/**
 * The vault of this installation. Makes the key once; refuses to start with one that does not open what is there, because people could not
 * sign in and nobody would know why; seals what an older version kept in clear.
 */
export async function openVault(request: OpenVaultRequest): Promise<Vault> {
  const { db, settings, onProgress } = request;
  const values = await valuesOf(db.read, request.sealed);
  const known = findKey(settings);
  const foreign = values.filter(({ value }) => isForeign(value, known));
  const registered = await registeredKey(db.read);
  const isStranger = registered !== null && registered !== (known && keyIdOf(known));
  // An embedded database has this one process: with nothing sealed any key will do.
  const isBarred = foreign.length > 0 || (isStranger && settings.databaseUrl !== null);
  if (isBarred && settings.secrets !== 'forget') throw new SecretKeyProblem(problemText(settings, foreign.length));
  const key = known ?? makeKey(settings);
  if (!(await register(db, keyIdOf(key), isStranger))) throw new SecretKeyProblem(problemText(settings, 0));
  const vault = createVault(key);
  if (foreign.length > 0) onProgress(`Gave up ${await forget(db, foreign)} secrets that were sealed with a lost key`);
  const plain = values.filter(({ value }) => sealedWith(value) === null);
  if (plain.length > 0) onProgress(`Sealed ${await sealAll(db, vault, plain)} secrets that an older version kept in clear`);
  return vault;
}

function isForeign(value: string, known: Buffer | null): boolean {
  const sealedBy = sealedWith(value);
  return sealedBy !== null && sealedBy !== (known && keyIdOf(known));
}

function problemText(settings: OpenVaultRequest['settings'], lost: number): string {
  const where = settings.secretKey ? 'SECRET_KEY is another one' : `it is not in ${keyFileOf(settings)}`;
  const what =
    lost > 0 ? `${lost} secrets in the database were sealed with a key that is not at hand` : 'Another server of this database has its key';
  const way = 'Bring secret.key of the installation that made it (or its SECRET_KEY)';
  return `${what}: ${where}. ${way}, or give the secrets up with SECRETS=forget: second factors are then set up anew, and providers need their secret again`;
}

async function valuesOf(reader: Reader, sealed: readonly SealedColumn[]): Promise<Value[]> {
  const found: Value[] = [];
  for (const place of sealed) {
    const rows = await reader.rows(`select ${place.id}, ${place.column} from ${place.table} where ${place.column} is not null`);
    found.push(...rows.map(([id, value]) => ({ place, id: String(id), value: String(value) })));
  }
  return found;
}

async function registeredKey(reader: Reader): Promise<string | null> {
  const [row] = await reader.rows('select id from secret_key');
  return row ? String(row[0]) : null;
}

/** Of two servers that start together with different keys the slower one is told. */
async function register(db: Db, keyId: string, isTakenOver: boolean): Promise<boolean> {
  await db.inTransaction(async (tx) => {
    if (isTakenOver) await tx.run('delete from secret_key');
    await tx.run(`${insertOrIgnore(tx)} into secret_key (name, id, created_at) values ('secrets', ?, ?)`, [keyId, new Date()]);
  });
  return (await registeredKey(db.read)) === keyId;
}

async function forget(db: Db, values: readonly Value[]): Promise<number> {
  await db.inTransaction(async (tx) => {
    for (const { place, id } of values) {
      const act = place.whenLost === 'delete' ? `delete from ${place.table}` : `update ${place.table} set ${place.column} = null`;
      await tx.run(`${act} where ${place.id} = ?`, [id]);
    }
  });
  return values.length;
}

async function sealAll(db: Db, vault: Vault, values: readonly Value[]): Promise<number> {
  await db.inTransaction(async (tx) => {
    for (const { place, id, value } of values) {
      const sealed = vault.seal({ table: place.table, id }, value);
      // Another process may have sealed it meanwhile.
      await tx.run(`update ${place.table} set ${place.column} = ? where ${place.id} = ? and ${place.column} = ?`, [sealed, id, value]);
    }
  });
  return values.length;
}

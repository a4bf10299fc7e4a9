import type { Settings } from '../../kernel/settings.js';
import type { Db } from '../db/db.js';
import {
  putSealed,
  registeredKey,
  registerKey,
  type SealedColumn,
  type SealedValue,
  SecretKeyProblem,
  sealedValues,
} from './sealed-values.js';
import { findKey, findNextKey, keyFileOf, makeKey } from './secret-key.js';
import { createVault, keyIdOf, sealedWith, type Vault } from './vault.js';

export interface OpenVaultRequest {
  readonly db: Db;
  readonly settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secretKey' | 'secrets'>;
  readonly sealed: readonly SealedColumn[];
  readonly onProgress: (line: string) => void;
}

/**
 * The vault of this installation. Makes the key once; refuses to start with one that does not open what is there, because people could not
 * sign in and nobody would know why; seals what an older version kept in clear.
 */
export async function openVault(request: OpenVaultRequest): Promise<Vault> {
  const { db, settings, onProgress } = request;
  const values = await sealedValues(db.read, request.sealed);
  const known = findKey(settings);
  const foreign = values.filter(({ value }) => isForeign(value, known));
  const registered = await registeredKey(db.read);
  const isStranger = registered !== null && registered !== idOf(known);
  // An embedded database has this one process: with nothing sealed any key will do.
  const isBarred = foreign.length > 0 || (isStranger && settings.databaseUrl !== null);
  if (isBarred) assertGivenUp(settings, { registered, lost: foreign.length });
  const key = known ?? makeKey(settings);
  if (!(await register(db, keyIdOf(key), isStranger))) throw new SecretKeyProblem(problemText(settings, 0));
  const vault = createVault(key);
  if (foreign.length > 0) onProgress(`Gave up ${await forget(db, foreign)} secrets that were sealed with a lost key`);
  const plain = values.filter(({ value }) => sealedWith(value) === null);
  if (plain.length > 0) onProgress(`Sealed ${await sealAll(db, vault, plain)} secrets that an older version kept in clear`);
  return vault;
}

interface Barred {
  readonly registered: string | null;
  readonly lost: number;
}

/** What waits for its key alone is never given up. */
function assertGivenUp(settings: OpenVaultRequest['settings'], { registered, lost }: Barred): void {
  if (registered !== null && registered === idOf(findNextKey(settings))) throw new SecretKeyProblem(INTERRUPTED);
  if (settings.secrets !== 'forget') throw new SecretKeyProblem(problemText(settings, lost));
}

const INTERRUPTED = 'A change of the key was interrupted. Run npm run rotate-key again: it finishes what it began';

const idOf = (key: Buffer | null): string | null => key && keyIdOf(key);

function isForeign(value: string, known: Buffer | null): boolean {
  const sealedBy = sealedWith(value);
  return sealedBy !== null && sealedBy !== idOf(known);
}

function problemText(settings: OpenVaultRequest['settings'], lost: number): string {
  const where = settings.secretKey ? 'SECRET_KEY is another one' : `it is not in ${keyFileOf(settings)}`;
  const what =
    lost > 0 ? `${lost} secrets in the database were sealed with a key that is not at hand` : 'Another server of this database has its key';
  const way = 'Bring secret.key of the installation that made it (or its SECRET_KEY)';
  return `${what}: ${where}. ${way}, or give the secrets up with SECRETS=forget: second factors are then set up anew, and providers need their secret again`;
}

/** Of two servers that start together with different keys the slower one is told. */
async function register(db: Db, keyId: string, isTakenOver: boolean): Promise<boolean> {
  await db.inTransaction(async (tx) => {
    if (isTakenOver) await tx.run('delete from secret_key');
    await registerKey(tx, keyId);
  });
  return (await registeredKey(db.read)) === keyId;
}

async function forget(db: Db, values: readonly SealedValue[]): Promise<number> {
  await db.inTransaction(async (tx) => {
    for (const { place, id } of values) {
      const act = place.whenLost === 'delete' ? `delete from ${place.table}` : `update ${place.table} set ${place.column} = null`;
      await tx.run(`${act} where ${place.id} = ?`, [id]);
    }
  });
  return values.length;
}

async function sealAll(db: Db, vault: Vault, values: readonly SealedValue[]): Promise<number> {
  await db.inTransaction(async (tx) => {
    for (const one of values) {
      await putSealed(tx, one, vault.seal({ table: one.place.table, id: one.id }, one.value));
    }
  });
  return values.length;
}

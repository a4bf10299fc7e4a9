import type { Settings } from '../../kernel/settings.js';
import type { Db, Tx } from '../db/db.js';
import { RUNNING_SERVERS, runningServers } from '../system/running-servers.js';
import {
  putSealed,
  registeredKey,
  registerKey,
  type SealedColumn,
  type SealedValue,
  SecretKeyProblem,
  sealedValues,
} from './sealed-values.js';
import { findKey, findNextKey, makeNextKey, parseKey, putNextKey } from './secret-key.js';
import { createVault, keyIdOf, sealedWith } from './vault.js';

export interface KeyChange {
  readonly from: string;
  readonly to: string;
  /** Secrets that were sealed anew. */
  readonly count: number;
}

export interface ReplaceKeyRequest {
  readonly db: Db;
  readonly settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'secretKey' | 'newSecretKey'>;
  readonly sealed: readonly SealedColumn[];
  readonly onProgress: (line: string) => void;
  /** Puts the change on record, in its transaction. */
  record(tx: Tx, change: KeyChange): Promise<unknown>;
}

interface Keys {
  readonly present: Buffer;
  readonly next: Buffer;
}

/**
 * Seals all secrets with another key while no server runs, all of them or none. The next key lies in its file before and takes its place
 * after, so whatever stops this in between, the next run goes on; one that finds them sealed only puts the file in its place.
 * Answers what the next start needs to know.
 */
export async function replaceKey(request: ReplaceKeyRequest): Promise<string> {
  const { db, settings, onProgress } = request;
  const running = db.engine === 'mysql' ? runningServers(await db.read.rows(RUNNING_SERVERS)) : null;
  if (running !== null) throw new SecretKeyProblem(running);
  const keys = keysOf(settings);
  onProgress('The next key is at hand');
  const count = await db.inTransaction((tx) => sealAnew(tx, request, keys));
  onProgress(count === null ? 'The secrets were sealed with it before' : `Sealed ${count} secrets with it`);
  if (settings.secretKey) return 'Start the servers with the new key as SECRET_KEY';
  const kept = putNextKey(settings, keys.present);
  return `The new key is in its place; the one before is kept as ${kept}, because backups made until now need it`;
}

function keysOf(settings: ReplaceKeyRequest['settings']): Keys {
  const present = findKey(settings);
  if (present === null) throw new SecretKeyProblem('There is no key yet: the first start makes one');
  const given = settings.newSecretKey ? parseKey(settings.newSecretKey) : null;
  if (settings.secretKey && given === null) {
    throw new SecretKeyProblem('The key is given as SECRET_KEY: give the new one as NEW_SECRET_KEY (openssl rand -hex 32 makes one)');
  }
  if (!settings.secretKey && given !== null) {
    throw new SecretKeyProblem('The key is secret.key of the data folder, and so is the next, which this makes: leave NEW_SECRET_KEY out');
  }
  const next = given ?? findNextKey(settings) ?? makeNextKey(settings);
  if (next.equals(present)) throw new SecretKeyProblem('The new key is the present one');
  return { present, next };
}

/** How many; null when an interrupted run has done it. */
async function sealAnew(tx: Tx, { sealed, settings, record }: ReplaceKeyRequest, { present, next }: Keys): Promise<number | null> {
  const [from, to] = [keyIdOf(present), keyIdOf(next)];
  // Taken first: a server that starts meanwhile waits here, and then finds that its key is another one.
  if (tx.engine === 'mysql') await tx.rows('select id from secret_key for update');
  const registered = await registeredKey(tx);
  if (registered === to) return null;
  const values = await sealedValues(tx, sealed);
  const isOther = registered !== null && registered !== from && settings.databaseUrl !== null;
  if (isOther || values.some(({ value }) => ![from, null].includes(sealedWith(value)))) {
    throw new SecretKeyProblem('There are secrets that the present key does not open: bring the key they were sealed with first');
  }
  const [before, after] = [createVault(present), createVault(next)];
  for (const one of values) {
    const place = { table: one.place.table, id: one.id };
    const secret = sealedWith(one.value) === null ? one.value : before.open(place, one.value);
    await putOrEnd(tx, one, after.seal(place, secret));
  }
  await tx.run('delete from secret_key');
  await registerKey(tx, to);
  await record(tx, { from, to, count: values.length });
  return values.length;
}

async function putOrEnd(tx: Tx, one: SealedValue, sealed: string): Promise<void> {
  if (!(await putSealed(tx, one, sealed))) throw new SecretKeyProblem('A server wrote a secret meanwhile: stop them all first');
}

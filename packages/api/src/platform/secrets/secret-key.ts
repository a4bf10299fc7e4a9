import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../kernel/settings.js';
import { makeFolder } from '../db/make-folder.js';
import { KEY_BYTES, keyIdOf } from './vault.js';

/** Of the data folder; backups leave it out, so that one that gets lost opens nothing. */
export const KEY_FILE = 'secret.key';

export function keyFileOf({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, KEY_FILE);
}

/** A key as people and files write it: 32 bytes as 64 hexadecimal digits or in base 64; null for anything else. */
export function parseKey(text: string): Buffer | null {
  const word = text.trim();
  if (/^[0-9a-f]{64}$/i.test(word)) return Buffer.from(word, 'hex');
  const bytes = /^[\w+/-]{43}=?$/.test(word) ? Buffer.from(word, 'base64') : null;
  return bytes?.length === KEY_BYTES ? bytes : null;
}

/** The key of this installation: of the environment, else of the data folder; null while there is none. */
export function findKey(settings: Pick<Settings, 'dataDir' | 'secretKey'>): Buffer | null {
  return settings.secretKey ? parseKey(settings.secretKey) : readKey(keyFileOf(settings));
}

/** The key that is about to take its place; null when no change has begun. */
export function findNextKey(settings: Pick<Settings, 'dataDir'>): Buffer | null {
  return readKey(nextFileOf(settings));
}

/** Makes the key of this installation, for this user's eyes only. */
export function makeKey(settings: Pick<Settings, 'dataDir'>): Buffer {
  return makeKeyAt(settings, keyFileOf(settings));
}

/** The one that a change began with, however often it was interrupted. */
export function makeNextKey(settings: Pick<Settings, 'dataDir'>): Buffer {
  return makeKeyAt(settings, nextFileOf(settings));
}

/** The next key becomes the key, in one step. The one before stays under its id, because older backups are sealed with it; its file is answered. */
export function putNextKey(settings: Pick<Settings, 'dataDir'>, before: Buffer): string {
  const file = keyFileOf(settings);
  const kept = `${file}.${keyIdOf(before)}`;
  if (!existsSync(kept)) linkSync(file, kept);
  renameSync(nextFileOf(settings), file);
  return kept;
}

const nextFileOf = (settings: Pick<Settings, 'dataDir'>): string => `${keyFileOf(settings)}.next`;

function readKey(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  const key = parseKey(readFileSync(file, 'utf8'));
  if (!key) throw Object.assign(new Error(`${file} holds no key. Put the right one there, or give SECRET_KEY`), { code: 'EKEY' });
  return key;
}

/** Of two processes that start together one makes it, and both have the same. */
function makeKeyAt(settings: Pick<Settings, 'dataDir'>, file: string): Buffer {
  makeFolder(settings.dataDir);
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (Object(error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKey(file);
  if (!key) throw new Error(`${file} holds no key`);
  return key;
}

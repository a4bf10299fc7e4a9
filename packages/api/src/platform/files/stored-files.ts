import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marks } from '../../kernel/marks.js';
import type { Ctx } from '../context.js';
import type { Reader, Tx } from '../db/db.js';
import { findRow, findRows, insertRows } from '../db/write.js';
import type { JobDefinition } from '../feature.js';
import { StoredFileRow } from './stored-file.entity.js';
import { thumbnailPath } from './thumbnail-path.js';

export interface NewFile {
  /** What it is for; nobody reads it for anything else. */
  readonly purpose: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** What its sender called it, where that is kept. */
  readonly name?: string;
}

const DAY_MS = 86_400_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random, not counted up: nobody finds a file by guessing. */
function newFileId(): string {
  return `fil_${[...randomBytes(26)].map((byte) => ALPHABET[byte % 32]).join('')}`;
}

export function pathOf({ settings }: Pick<Ctx, 'settings'>, id: string): string {
  return join(settings.dataDir, 'files', id);
}

/** Writes a file into the data folder; nothing points to it until a command says so. */
export async function writeStoredFile(ctx: Ctx, { bytes }: NewFile): Promise<string> {
  const id = newFileId();
  await mkdir(join(ctx.settings.dataDir, 'files'), { recursive: true });
  await writeFile(pathOf(ctx, id), bytes, { mode: 0o600 });
  return id;
}

export function insertStoredFile(tx: Tx, ctx: Ctx, { id, file, isKept }: { id: string; file: NewFile; isKept: boolean }): Promise<void> {
  const { purpose, mediaType, bytes, name = null } = file;
  const personId = ctx.actor.personId ?? '';
  return insertRows(tx, StoredFileRow, [
    { id, personId, purpose, mediaType, size: bytes.length, name, isKept, createdAt: ctx.clock.now() },
  ]);
}

export function findStoredFile(reader: Reader, id: string, purpose: NewFile['purpose']): Promise<StoredFileRow | null> {
  return findRow(reader, StoredFileRow, { id, purpose });
}

/** From now on something points to them; false when somebody was faster. */
export async function keepStoredFiles(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const { affected } = await tx.run(`update stored_file set is_kept = ? where is_kept = ? and id in (${marks(ids)})`, [
    true,
    false,
    ...ids,
  ]);
  return affected === ids.length;
}

/** From now on nothing points to it: a job takes it away. */
export async function dropStoredFile(tx: Tx, id: string): Promise<void> {
  await tx.run('update stored_file set is_kept = ? where id = ?', [false, id]);
}

/** The bytes, or null when the data folder has lost them. */
export function readStoredFile(ctx: Pick<Ctx, 'settings'>, { id }: Pick<StoredFileRow, 'id'>): Promise<Buffer | null> {
  return readFile(pathOf(ctx, id)).catch(() => null);
}

/** Takes away what nothing points to any more. */
export const sweepFiles: JobDefinition = {
  kind: 'platform.sweep-files',
  every: { dailyAt: '03:40' },
  async handle(ctx) {
    const limit = new Date(ctx.clock.now().getTime() - DAY_MS);
    const old = (await findRows(ctx.db.read, StoredFileRow, { isKept: false })).filter(({ createdAt }) => createdAt < limit);
    for (const { id } of old) {
      await ctx.db.inTransaction(async (tx) => {
        const { affected } = await tx.run('delete from stored_file where id = ? and is_kept = ?', [id, false]);
        // Before the commit: stopped in between, the next sweep still knows of it. What a command names at this moment stays.
        if (affected === 1) await rm(pathOf(ctx, id), { force: true });
        if (affected === 1) await rm(thumbnailPath(ctx, id), { force: true });
      });
    }
  },
};

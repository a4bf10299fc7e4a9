import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { findRow, findRows, insertRows } from '../../platform/db/write.js';
import type { JobDefinition } from '../../platform/feature.js';
import { StoredFileEntity } from './stored-file.entity.js';

export interface NewFile {
  readonly purpose: 'photo' | 'import';
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const DAY_MS = 86_400_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random, not counted up: nobody finds a file by guessing. */
function newFileId(): string {
  return `fil_${[...randomBytes(26)].map((byte) => ALPHABET[byte % 32]).join('')}`;
}

function pathOf({ settings }: Pick<Ctx, 'settings'>, id: string): string {
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
  const { purpose, mediaType, bytes } = file;
  const personId = ctx.actor.personId ?? '';
  return insertRows(tx, StoredFileEntity, [{ id, personId, purpose, mediaType, size: bytes.length, isKept, createdAt: ctx.clock.now() }]);
}

export function findStoredFile(reader: Reader, id: string, purpose: NewFile['purpose']): Promise<StoredFileEntity | null> {
  return findRow(reader, StoredFileEntity, { id, purpose });
}

/** The bytes, or null when the data folder has lost them. */
export function readStoredFile(ctx: Pick<Ctx, 'settings'>, { id }: Pick<StoredFileEntity, 'id'>): Promise<Buffer | null> {
  return readFile(pathOf(ctx, id)).catch(() => null);
}

/** Takes away what nothing points to any more. */
export const sweepFilesJob: JobDefinition = {
  kind: 'people.sweep-files',
  every: { dailyAt: '03:40' },
  async handle(ctx) {
    const limit = new Date(ctx.clock.now().getTime() - DAY_MS);
    const old = (await findRows(ctx.db.read, StoredFileEntity, { isKept: false })).filter(({ createdAt }) => createdAt < limit);
    for (const { id } of old) {
      await rm(pathOf(ctx, id), { force: true });
      await ctx.db.inTransaction((tx) => tx.run('delete from stored_file where id = ?', [id]));
    }
  },
};

import type { Permission } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../context.js';
import type { FileRoute } from '../feature.js';
import { forbiddenAnswer } from './file-answers.js';
import { findStoredFile, insertStoredFile, type NewFile, readStoredFile, writeStoredFile } from './stored-files.js';

/** The door at which a table to be looked at and imported is handed in: CSV or XLSX, at most 8 MB. */
export function importFile(path: string, permission: Permission): FileRoute {
  return {
    method: 'POST',
    path,
    bodyLimit: 8 * 1024 * 1024,
    async handle(ctx, { body }) {
      if (!holds(ctx.actor, permission) || ctx.actor.personId === null) return forbiddenAnswer();
      const file: NewFile = { purpose: 'import', mediaType: 'application/octet-stream', bytes: body };
      const id = await writeStoredFile(ctx, file);
      await ctx.db.inTransaction((tx) => insertStoredFile(tx, ctx, { id, file, isKept: false }));
      return { status: 201, mediaType: 'application/json; charset=utf-8', bytes: JSON.stringify({ fileId: id }) };
    },
  };
}

/** The bytes of a table that the caller brought; nobody imports what others left. */
export async function importedBytes(ctx: Ctx, fileId: string): Promise<Buffer | null> {
  const file = await findStoredFile(ctx.db.read, fileId, 'import');
  return file && file.personId === ctx.actor.personId ? readStoredFile(ctx, file) : null;
}

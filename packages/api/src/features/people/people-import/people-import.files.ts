import { holds } from '../../../kernel/actor.js';
import type { FileRoute } from '../../../platform/feature.js';
import { forbiddenAnswer } from '../../../platform/files/file-answers.js';
import { insertStoredFile, type NewFile, writeStoredFile } from '../../../platform/files/stored-files.js';

/** Takes a table to be looked at and imported: CSV or XLSX, at most 8 MB. */
export const importFile: FileRoute = {
  method: 'POST',
  path: 'people/import',
  bodyLimit: 8 * 1024 * 1024,
  async handle(ctx, { body }) {
    if (!holds(ctx.actor, 'person:import') || ctx.actor.personId === null) return forbiddenAnswer();
    const file: NewFile = { purpose: 'import', mediaType: 'application/octet-stream', bytes: body };
    const id = await writeStoredFile(ctx, file);
    await ctx.db.inTransaction((tx) => insertStoredFile(tx, ctx, { id, file, isKept: false }));
    return { status: 201, mediaType: 'application/json; charset=utf-8', bytes: JSON.stringify({ fileId: id }) };
  },
};

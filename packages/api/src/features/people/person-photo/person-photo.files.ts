import { messageOf } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { FileAnswer, FileRoute } from '../../../platform/feature.js';
import { staff } from '../person.queries.js';
import { mayChangePerson } from '../person-access.rules.js';
import { changePerson } from '../person-change.command.js';
import { findStoredFile, insertStoredFile, type NewFile, readStoredFile, writeStoredFile } from '../stored-files.js';
import { imageIn, isFitting, PHOTO } from './image.rules.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** People give themselves a face; whoever may change their record gives it to others. A program leaves it alone. */
async function setPhoto(ctx: Ctx, personId: string, bytes: Buffer | null): Promise<Outcome<{ personId: string }>> {
  if (ctx.actor.kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
  const image = bytes === null ? null : imageIn(bytes);
  if (bytes !== null && !isFitting(image, bytes.length)) return refused({ code: 'IMAGE_UNFIT', params: { ...PHOTO } });
  const file: NewFile | null = bytes && image ? { purpose: 'photo', mediaType: image.mediaType, bytes } : null;
  const photoId = file && (await writeStoredFile(ctx, file));
  return changePerson(ctx, {
    personId,
    type: 'person.updated',
    async decide(_tx, person) {
      const permitted: Decision = personId === ctx.actor.personId ? allow() : mayChangePerson(ctx.actor, person, 'person:update');
      if (!permitted.allowed || !person) return permitted.allowed ? refuse('NOT_FOUND', undefined, ['personId']) : permitted;
      return allow({
        changes: { photoId },
        async write(tx) {
          if (person.photoId !== null) await tx.run('update stored_file set is_kept = ? where id = ?', [false, person.photoId]);
          if (file && photoId) await insertStoredFile(tx, ctx, { id: photoId, file, isKept: true });
        },
      });
    },
  });
}

async function answered(ctx: Ctx, outcome: Outcome<{ personId: string }>): Promise<FileAnswer> {
  if (outcome.userErrors) {
    const userErrors = outcome.userErrors.map(({ code, params }) => ({ code, message: messageOf(code, ctx.language, params) }));
    return { status: 400, mediaType: JSON_TYPE, bytes: JSON.stringify({ userErrors }) };
  }
  return { mediaType: JSON_TYPE, bytes: JSON.stringify({ userErrors: [] }) };
}

const putPhoto: FileRoute = {
  method: 'POST',
  path: 'people/:personId/photo',
  // A little more than is taken, so that a refusal says why.
  bodyLimit: 2 * 1024 * 1024,
  handle: async (ctx, { params, body }) => answered(ctx, await setPhoto(ctx, params.personId ?? '', body)),
};

const dropPhoto: FileRoute = {
  method: 'DELETE',
  path: 'people/:personId/photo',
  handle: async (ctx, { params }) => answered(ctx, await setPhoto(ctx, params.personId ?? '', null)),
};

/** A face stands beside a name, and names stand everywhere: colleagues see it. An earlier one is gone for everybody. */
const getPhoto: FileRoute = {
  method: 'GET',
  path: 'people/:personId/photo/:fileId',
  async handle(ctx, { params }) {
    const { personId = '', fileId = '' } = params;
    const person = (await staff.of(ctx)).find(personId);
    const file = person?.photoId === fileId ? await findStoredFile(ctx.db.read, fileId, 'photo') : null;
    const bytes = file && (await readStoredFile(ctx, file));
    if (!file || !bytes) return { status: 404, mediaType: JSON_TYPE, bytes: JSON.stringify({ message: 'There is nothing here.' }) };
    return { mediaType: file.mediaType, bytes, isCached: true };
  },
};

export const photoFiles: readonly FileRoute[] = [putPhoto, dropPhoto, getPhoto];

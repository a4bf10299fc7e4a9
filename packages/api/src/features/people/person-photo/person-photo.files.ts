import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { FileRoute } from '../../../platform/feature.js';
import { storedFileAnswer, takenAnswer } from '../../../platform/files/file-answers.js';
import { fittingImage } from '../../../platform/files/image.rules.js';
import { dropStoredFile, insertStoredFile, type NewFile, writeStoredFile } from '../../../platform/files/stored-files.js';
import { staff } from '../person.queries.js';
import { mayChangePerson } from '../person-access.rules.js';
import { changePerson } from '../person-change.command.js';

const PHOTO = { kilobytes: 300, pixels: 1024 } as const;

/** People give themselves a face; whoever may change their record gives it to others. A program leaves it alone. */
async function setPhoto(ctx: Ctx, personId: string, bytes: Buffer | null): Promise<Outcome<{ personId: string }>> {
  if (ctx.actor.kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
  const image = bytes && fittingImage(bytes, PHOTO);
  if (bytes !== null && image === null) return refused({ code: 'IMAGE_UNFIT', params: { ...PHOTO } });
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
          if (person.photoId !== null) await dropStoredFile(tx, person.photoId);
          if (file && photoId) await insertStoredFile(tx, ctx, { id: photoId, file, isKept: true });
        },
      });
    },
  });
}

const putPhoto: FileRoute = {
  method: 'POST',
  path: 'people/:personId/photo',
  // A little more than is taken, so that a refusal says why.
  bodyLimit: 2 * 1024 * 1024,
  handle: async (ctx, { params, body }) => takenAnswer(ctx, await setPhoto(ctx, params.personId ?? '', body)),
};

const dropPhoto: FileRoute = {
  method: 'DELETE',
  path: 'people/:personId/photo',
  handle: async (ctx, { params }) => takenAnswer(ctx, await setPhoto(ctx, params.personId ?? '', null)),
};

/** A face stands beside a name, and names stand everywhere: colleagues see it. An earlier one is gone for everybody. */
const getPhoto: FileRoute = {
  method: 'GET',
  path: 'people/:personId/photo/:fileId',
  async handle(ctx, { params }) {
    const { personId = '', fileId = '' } = params;
    const person = (await staff.of(ctx)).find(personId);
    return storedFileAnswer(ctx, { fileId: person?.photoId === fileId ? fileId : null, purpose: 'photo' });
  },
};

export const photoFiles: readonly FileRoute[] = [putPhoto, dropPhoto, getPhoto];

import type { Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../context.js';
import type { FileAnswer } from '../feature.js';
import { toUserError } from '../graphql/payload.js';
import { isShownInPlace } from './file-policy.rules.js';
import type { Received } from './receive-file.js';
import { findStoredFile, readStoredFile } from './stored-files.js';

const MEDIA_TYPE = 'application/json; charset=utf-8';

/** What was done with a file that somebody sent, in the words of the API: refusals are `userErrors`. */
export function takenAnswer({ language }: Ctx, { userErrors = [] }: Outcome<unknown>): FileAnswer {
  const bytes = JSON.stringify({ userErrors: userErrors.map((refusal) => toUserError(refusal, language)) });
  return { status: userErrors.length > 0 ? 400 : 200, mediaType: MEDIA_TYPE, bytes };
}

/** A file that waits for a command to point to it, or why it was not taken. */
export function receivedAnswer(ctx: Ctx, received: Outcome<Received>): FileAnswer {
  if (received.userErrors) return takenAnswer(ctx, received);
  return { status: 201, mediaType: MEDIA_TYPE, bytes: JSON.stringify({ file: received.value, userErrors: [] }) };
}

/** A kept file, for good under its address; 404 when `fileId` is null or the data folder has lost it. */
export async function storedFileAnswer(ctx: Ctx, { fileId, purpose }: { fileId: string | null; purpose: string }): Promise<FileAnswer> {
  const file = fileId === null ? null : await findStoredFile(ctx.db.read, fileId, purpose);
  const bytes = file && (await readStoredFile(ctx, file));
  if (!file || !bytes) return { status: 404, mediaType: MEDIA_TYPE, bytes: JSON.stringify({ message: 'There is nothing here.' }) };
  return { mediaType: file.mediaType, bytes, isCached: true };
}

export interface NamedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/** A file under the name its sender gave it: pictures are shown, the rest is saved. It may be removed at any time, so no browser keeps it. */
export async function namedFileAnswer(ctx: Ctx, { file, purpose }: { file: NamedFile | null; purpose: string }): Promise<FileAnswer> {
  const answer = await storedFileAnswer(ctx, { fileId: file?.id ?? null, purpose });
  return file ? { ...answer, isCached: false, name: file.name, isDownload: !isShownInPlace(file.mediaType) } : answer;
}

export function forbiddenAnswer(): FileAnswer {
  return { status: 403, mediaType: MEDIA_TYPE, bytes: JSON.stringify({ message: 'Your role does not include this.' }) };
}

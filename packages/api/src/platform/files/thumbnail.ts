import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Ctx } from '../context.js';
import type { FileAnswer } from '../feature.js';
import { type NamedFile, namedFileAnswer } from './file-answers.js';
import { isShownInPlace } from './file-policy.rules.js';
import { thumbnailPath } from './thumbnail-path.js';

/** Fits this, twice as large as it is shown, for screens with fine dots. */
const BOX = { width: 480, height: 240 };
/** A picture of more dots is shown as it is: making it small could take all memory. */
const MOST_PIXELS = 50_000_000;
/** What is so small already is its own thumbnail. */
const SMALL_BYTES = 24 * 1024;

/** A small picture of a picture, made when it is first wanted and kept; of anything else, and where none can be made, the file itself. */
export async function thumbnailAnswer(ctx: Ctx, asked: { readonly file: NamedFile | null; readonly purpose: string }): Promise<FileAnswer> {
  const { file } = asked;
  const kept = file && (await readFile(thumbnailPath(ctx, file.id)).catch(() => null));
  if (kept) return { mediaType: 'image/webp', bytes: kept };
  const whole = await namedFileAnswer(ctx, asked);
  if (!file || !isShownInPlace(file.mediaType) || !Buffer.isBuffer(whole.bytes) || whole.bytes.length <= SMALL_BYTES) return whole;
  const small = await oneAtATime(() => shrink(ctx, { id: file.id, bytes: whole.bytes as Buffer }));
  return small ? { mediaType: 'image/webp', bytes: small } : whole;
}

let last: Promise<unknown> = Promise.resolve();

/** However many look at once: a picture being read takes much memory. */
function oneAtATime<T>(make: () => Promise<T>): Promise<T> {
  const made = last.then(make);
  last = made.catch(() => undefined);
  return made;
}

async function shrink(ctx: Ctx, { id, bytes }: { readonly id: string; readonly bytes: Buffer }): Promise<Buffer | null> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).timeout({ seconds: 10 });
    // Upright, and without what a camera wrote into it: places, names, times.
    const small = await picture
      .rotate()
      .resize({ ...BOX, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
    const path = thumbnailPath(ctx, id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, small, { mode: 0o600 });
    return small;
  } catch (error) {
    ctx.app.log.info({ fileId: id, reason: error instanceof Error ? error.message : String(error) }, 'a picture has no thumbnail');
    return null;
  }
}

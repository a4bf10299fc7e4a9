import type { Ctx } from '../platform/context.js';
import { receiveFile } from '../platform/files/receive-file.js';
import type { SampleFile } from './sample-files.js';

/** Hands files in as a browser would, before a command points to them. */
export async function handIn(ctx: Ctx, purpose: 'ticket' | 'customer', files: readonly SampleFile[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    const { value, userErrors } = await receiveFile(ctx, { purpose, ...file });
    if (userErrors) throw new Error(`The demo was refused: ${JSON.stringify(userErrors)}`);
    ids.push(value.id);
  }
  return ids;
}

import { join } from 'node:path';
import type { Ctx } from '../context.js';

/** Apart from what is kept: whatever lies here can be made again, so no backup holds it. */
export function thumbnailPath({ settings }: Pick<Ctx, 'settings'>, fileId: string): string {
  return join(settings.dataDir, 'thumbnails', `${fileId}.webp`);
}

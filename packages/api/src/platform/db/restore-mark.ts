import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Lies in the data folder while a restore puts things in their place. */
export const RESTORE_MARK = 'restore-in-progress';

/** Whether a restore was stopped half-way: nothing may start on what it left. */
export function isRestoreUnfinished(dataDir: string): boolean {
  return existsSync(join(dataDir, RESTORE_MARK));
}

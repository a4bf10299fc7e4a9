import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { BackupProblem } from './backup-problem.js';
import { copyCounted } from './checked-file.js';
import type { BackupFile } from './manifest.rules.js';

/**
 * Of the data folder: the database (which is copied by its own means), what a restore puts aside, notes about this machine, small pictures that are made
 * again when they are wanted, and the key, so
 * that a backup that gets lost opens no secret.
 */
const LEFT_OUT = /^(shouwen\.db.*|secret\.key.*|before-restore-.*|restoring|restore-in-progress|last-backup\.json|thumbnails)$/;

export const FILES = 'files';

/** Names at the top of a data folder that belong into a backup: attachments, photos, added screens. */
export function namesToKeep(dataDir: string): readonly string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir)
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
}

/** Copies the data folder's files into a backup. A file that goes away meanwhile is not missed: its row went first or never was. */
export async function backUpFiles(dataDir: string, folder: string): Promise<readonly BackupFile[]> {
  assertApart(dataDir, folder);
  const copied: BackupFile[] = [];
  for (const name of namesToKeep(dataDir)) {
    for (const file of filesBelow(join(dataDir, name))) {
      const path = `${FILES}/${relative(dataDir, file).split(sep).join('/')}`;
      const done = await copyCounted(file, join(folder, path)).catch(ifGone);
      if (done) copied.push({ path, ...done });
    }
  }
  return copied;
}

/** Links are not followed: what they lead to belongs to somebody else. */
function filesBelow(path: string): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function ifGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function assertApart(dataDir: string, folder: string): void {
  const inside = relative(resolve(dataDir), resolve(folder));
  if (inside === '' || !(inside.startsWith('..') || resolve(inside) === inside)) {
    throw new BackupProblem('The folder of the backup must lie outside of DATA_DIR.');
  }
}

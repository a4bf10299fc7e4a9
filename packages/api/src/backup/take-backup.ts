import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../kernel/settings.js';
import { noteLastBackup } from '../platform/last-backup.js';
import { SHOUWEN_VERSION } from '../platform/version.js';
import { BackupProblem } from './backup-problem.js';
import { backUpFiles } from './data-files.js';
import type { Manifest } from './manifest.rules.js';
import { backUpMysql } from './mysql-backup.js';
import { backUpSqlite } from './sqlite-backup.js';

export type BackupSettings = Pick<Settings, 'dataDir' | 'databaseUrl'>;

export const MANIFEST = 'manifest.json';

/**
 * Backs the whole installation up into a folder, while it runs. It is made beside its place under another name and moved there at the end:
 * a folder that has the name is complete. The database first, then the files its rows speak of.
 */
export async function takeBackup(settings: BackupSettings, folder: string, now: () => Date = () => new Date()): Promise<Manifest> {
  const place = resolve(folder);
  if (existsSync(place) && readdirSync(place).length > 0)
    throw new BackupProblem(`${place} is not empty. Name a folder that is not there yet.`);
  const begun = now();
  const partial = `${place}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(settings, partial, begun);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(dirname(place), { recursive: true });
    renameSync(partial, place);
    noteLastBackup(settings.dataDir, {
      takenAt: begun,
      folder: place,
      bytes: [...manifest.database, ...manifest.files].reduce((sum, file) => sum + file.bytes, 0),
      seconds: (now().getTime() - begun.getTime()) / 1000,
    });
    return manifest;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

async function fill({ dataDir, databaseUrl }: BackupSettings, folder: string, begun: Date): Promise<Manifest> {
  const database = databaseUrl ? await backUpMysql(databaseUrl, folder) : await backUpSqlite(join(dataDir, 'shouwen.db'), folder);
  const manifest: Manifest = {
    format: 1,
    product: 'shouwen',
    version: SHOUWEN_VERSION,
    engine: databaseUrl ? 'mysql' : 'sqlite',
    takenAt: begun.toISOString(),
    ...database,
    files: await backUpFiles(dataDir, folder),
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  return manifest;
}

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRestoreUnfinished, RESTORE_MARK } from '../platform/db/restore-mark.js';
import { copyChecked } from './checked-file.js';
import { FILES, namesToKeep } from './data-files.js';
import { restoreMysql } from './mysql-restore.js';
import { type OpenBackup, openBackup } from './open-backup.js';
import { restoreSqlite } from './sqlite-restore.js';
import type { RestoreOptions, StageRequest } from './staged-database.js';

/**
 * Restores a backup. Everything is brought in beside what is there and checked; only then does it take its place, the database last and
 * in one step. Whatever stops it before that leaves the installation as it was; a server does not start on one that was stopped in
 * between, and the same command finishes it.
 */
export async function restoreBackup(place: string, options: RestoreOptions): Promise<OpenBackup> {
  const { settings, migrations } = options;
  const names = migrations.map(({ name }) => name);
  const backup = openBackup(place, { engine: settings.databaseUrl ? 'mysql' : 'sqlite', migrations: names });
  const given = { now: () => new Date(), onProgress: () => undefined, ...options };
  const isForced = options.isForced === true || isRestoreUnfinished(settings.dataDir);
  const aside = `before-restore-${given.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
  const request: StageRequest = { ...given, ...backup, isForced, aside };
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const database = await (settings.databaseUrl ? restoreMysql(request) : restoreSqlite(request));
  try {
    await stageFiles(request);
    swapFiles(request);
    await database.swap();
  } catch (error) {
    putFilesBack(request);
    await database.discard();
    throw error;
  }
  rmSync(markOf(request), { force: true });
  rmSync(stagingOf(request), { recursive: true, force: true });
  return backup;
}

const stagingOf = ({ settings }: StageRequest): string => join(settings.dataDir, 'restoring');
const markOf = ({ settings }: StageRequest): string => join(settings.dataDir, RESTORE_MARK);

async function stageFiles(request: StageRequest): Promise<void> {
  const staging = stagingOf(request);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  for (const file of request.manifest.files) {
    await copyChecked(request.folder, file, join(staging, file.path.slice(FILES.length + 1)));
  }
  request.onProgress(`${request.manifest.files.length} files are complete and unchanged`);
}

/** From the mark on the installation is in between; a second run puts the rest in its place. */
function swapFiles(request: StageRequest): void {
  const { dataDir } = request.settings;
  const staging = stagingOf(request);
  writeFileSync(markOf(request), `${request.folder}\n`, { flush: true });
  const before = join(dataDir, request.aside);
  for (const name of namesToKeep(dataDir)) {
    mkdirSync(before, { recursive: true, mode: 0o700 });
    renameSync(join(dataDir, name), join(before, name));
  }
  for (const name of namesToKeep(staging)) {
    if (existsSync(join(staging, name))) renameSync(join(staging, name), join(dataDir, name));
  }
}

/** The database did not change its place, so the files must not either. */
function putFilesBack(request: StageRequest): void {
  if (!existsSync(markOf(request))) return;
  const { dataDir } = request.settings;
  const before = join(dataDir, request.aside);
  for (const name of namesToKeep(dataDir)) renameSync(join(dataDir, name), join(stagingOf(request), name));
  for (const name of namesToKeep(before)) renameSync(join(before, name), join(dataDir, name));
  rmSync(markOf(request), { force: true });
}

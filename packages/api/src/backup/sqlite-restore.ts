import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { lockFile } from '../platform/db/file-lock.js';
import { forgetThisRun } from './after-restore.js';
import { BackupProblem } from './backup-problem.js';
import { copyChecked } from './checked-file.js';
import { wrongCounts } from './manifest.rules.js';
import { inspectSqlite, SQLITE_FILE } from './sqlite-backup.js';
import type { StagedDatabase, StageRequest } from './staged-database.js';

/** Copies the database beside the present one and checks it; the lock keeps servers away until it is over. */
export async function restoreSqlite(request: StageRequest): Promise<StagedDatabase> {
  const { settings, isForced, onProgress } = request;
  const place = join(settings.dataDir, 'shouwen.db');
  const lock = lockFile(place);
  try {
    if (existsSync(place) && !isForced) throw notEmpty(place);
    const staged = `${place}.restoring`;
    await stage(request, staged);
    onProgress('The database is complete, unchanged and consistent');
    return {
      swap: async () => {
        keepAside(place, join(settings.dataDir, request.aside));
        renameSync(staged, place);
        lock.release();
      },
      discard: async () => {
        rmSync(staged, { force: true });
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function notEmpty(place: string): BackupProblem {
  return new BackupProblem(`There is a database at ${place}. With --force it is put aside and the backup takes its place.`);
}

async function stage({ folder, manifest, now }: StageRequest, staged: string): Promise<void> {
  for (const suffix of ['-wal', '-shm', '-journal', '']) rmSync(`${staged}${suffix}`, { force: true });
  const file = manifest.database.find(({ path }) => path === SQLITE_FILE);
  if (!file) throw new BackupProblem(`The backup is damaged: its manifest names no ${SQLITE_FILE}.`);
  await copyChecked(folder, file, staged);
  const found = inspectSqlite(staged);
  const wrong = wrongCounts(manifest, new Map(found.tables.map(({ name, rows }) => [name, rows])));
  if (wrong.length > 0) throw new BackupProblem(`The backup is damaged: ${wrong.join('; ')}.`);
  const db = new Database(staged);
  try {
    await forgetThisRun(async (sql, values) => db.prepare(sql).run(...values), manifest.tables, now());
  } finally {
    db.close();
  }
}

/** A second name for the present file, so that the new one can take the first name in one step. Its log is written into it before. */
function keepAside(place: string, folder: string): void {
  if (!existsSync(place)) return;
  const old = new Database(place);
  old.pragma('wal_checkpoint(TRUNCATE)');
  old.close();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = join(folder, 'shouwen.db');
  try {
    linkSync(place, kept);
  } catch {
    copyFileSync(place, kept);
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${place}${suffix}`, { force: true });
}

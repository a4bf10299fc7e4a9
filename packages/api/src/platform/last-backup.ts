import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the last backup of this data folder was; the monitor and the doctor speak of it. */
export interface LastBackup {
  readonly takenAt: Date;
  readonly folder: string;
  readonly bytes: number;
  readonly seconds: number;
}

const NOTE = 'last-backup.json';

/** A note beside the data; without the right to write it the backup is no worse. */
export function noteLastBackup(dataDir: string, note: LastBackup): void {
  if (!existsSync(dataDir)) return;
  try {
    writeFileSync(join(dataDir, NOTE), JSON.stringify(note), { mode: 0o600 });
  } catch (error) {
    process.emitWarning(`The backup is complete, but ${NOTE} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Null when none is known here. */
export function lastBackupOf(dataDir: string): LastBackup | null {
  try {
    const { takenAt, folder, bytes, seconds } = JSON.parse(readFileSync(join(dataDir, NOTE), 'utf8'));
    return { takenAt: new Date(takenAt), folder: String(folder), bytes: Number(bytes), seconds: Number(seconds) };
  } catch {
    return null;
  }
}

import { sqlInstant } from '../platform/db/db.js';
import type { BackupTable } from './manifest.rules.js';

type Run = (sql: string, values: readonly string[]) => Promise<unknown>;

/**
 * What was true of the processes and browsers of the backup's day is not true now: leases and heartbeats go, and everybody signs in again,
 * because a session that was ended after the backup would otherwise be open again.
 */
export async function forgetThisRun(run: Run, tables: readonly BackupTable[], now: Date): Promise<void> {
  const at = sqlInstant(now);
  await run('delete from lease', []);
  // Backups from before there were heartbeats have no table of them.
  if (tables.some(({ name }) => name === 'server_process')) await run('delete from server_process', []);
  // Which key the servers of that day had is no promise of this one's; what it does not open is found at the start.
  if (tables.some(({ name }) => name === 'secret_key')) await run('delete from secret_key', []);
  await run('update session set ended_at = ? where ended_at is null', [at]);
}

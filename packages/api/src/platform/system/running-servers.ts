/** On MySQL and MariaDB, where several may; an embedded database is locked by its one process. */
export const RUNNING_SERVERS = 'select host, pid from server_process where seen_at > utc_timestamp(3) - interval 30 second';

/** Why something that needs the database for itself must wait; null when no server runs. */
export function runningServers(rows: readonly (readonly unknown[])[]): string | null {
  if (rows.length === 0) return null;
  const names = rows.map(([host, pid]) => `${host} (process ${pid})`).join(', ');
  return `Servers are running on this database: ${names}. Stop them first; one that was killed counts for half a minute.`;
}

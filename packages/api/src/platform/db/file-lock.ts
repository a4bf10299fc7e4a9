import Database from 'better-sqlite3';

/** Held for as long as the process lives; the operating system takes it back however the process ends. */
export interface FileLock {
  release(): void;
}

/**
 * Lets one process use a database file. The lock is an open exclusive transaction on a file of its own beside it, because
 * that is the one kind of lock a crash cannot leave behind.
 */
export function lockFile(databaseFile: string): FileLock {
  const side = new Database(`${databaseFile}.lock`, { timeout: 0 });
  try {
    side.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    side.close();
    const message = `Another process uses ${databaseFile}. One process per SQLite file; use DATABASE_URL for several.`;
    throw Object.assign(new Error(message, { cause: error }), { code: 'DATABASE_IN_USE' });
  }
  return { release: () => side.close() };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { table } from './columns.js';
import { isAlreadyThere, isGoneAlready } from './database-errors.js';
import type { Db } from './db.js';
import { dropLease, takeLease } from './lease.js';
import type { Migration } from './migration.js';

/** What the runner itself needs, made before the first migration. */
const BASE = [
  table('lease', (t) => [t.text('name', 60), t.text('owner', 60), t.instant('expires_at'), t.primary('name')]),
  table('migration', (t) => [t.text('name', 100), t.instant('applied_at'), t.primary('name')]),
];

const LEASE = 'migrations';
const LEASE_SECONDS = 60;

/**
 * Brings the schema up to date; a second process waits. MySQL commits every DDL statement by itself, so a migration that
 * was interrupted runs again from its start: each statement takes "exists already" for done.
 */
export async function migrate(db: Db, migrations: readonly Migration[]): Promise<readonly string[]> {
  for (const step of BASE) await runAll(db, step.statements(db.engine));
  const owner = randomUUID();
  while (!(await db.inTransaction((tx) => takeLease(tx, { name: LEASE, owner, seconds: LEASE_SECONDS })))) await sleep(200);
  try {
    return await runMissing(db, migrations, owner);
  } finally {
    await db.inTransaction((tx) => dropLease(tx, { name: LEASE, owner }));
  }
}

async function runMissing(db: Db, migrations: readonly Migration[], owner: string): Promise<readonly string[]> {
  const done = new Set((await db.read.rows('select name from migration')).map(([name]) => name));
  const missing = migrations.filter((m) => !done.has(m.name));
  for (const { name, steps } of missing) {
    await runAll(
      db,
      steps.flatMap((step) => step.statements(db.engine)),
    );
    await db.inTransaction(async (tx) => {
      await takeLease(tx, { name: LEASE, owner, seconds: LEASE_SECONDS });
      await tx.run('insert into migration (name, applied_at) values (?, ?)', [name, new Date()]);
    });
  }
  return missing.map((m) => m.name);
}

/** One transaction where the engine can (SQLite: one sync to disk instead of one per table). */
async function runAll(db: Db, statements: readonly string[]): Promise<void> {
  await db.inTransaction(async (tx) => {
    for (const sql of statements) {
      try {
        await tx.run(sql);
      } catch (error) {
        if (!wasDoneBefore(sql, error)) throw error;
      }
    }
  });
}

/** Whether an interrupted run has done this statement already. */
function wasDoneBefore(sql: string, error: unknown): boolean {
  return isAlreadyThere(error) || (/ drop (column|key) /.test(sql) && isGoneAlready(error));
}

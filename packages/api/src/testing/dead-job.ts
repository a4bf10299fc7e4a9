import { newId } from '../kernel/id.js';
import type { TestApp } from './start-test-app.js';

/** A job that was given up. */
export async function deadJob({ clock, db }: Pick<TestApp, 'clock' | 'db'>): Promise<string> {
  const [id, now] = [newId('job', clock.now()), clock.now()];
  const sql = "insert into job (id, kind, payload, state, run_at, attempts) values (?, 'access.sweep', '{}', 'dead', ?, 8)";
  await db.inTransaction((tx) => tx.run(sql, [id, now]));
  return id;
}

import { newId } from '../../kernel/id.js';
import type { Tx } from '../db/db.js';
import { insertOrIgnore } from '../db/insert-or-ignore.js';

export interface NewJob {
  readonly kind: string;
  readonly payload: object;
  readonly runAt: Date;
  /** While a job with this key is unfinished, further ones are dropped. */
  readonly dedupeKey?: string;
}

/** Queues work inside the caller's transaction: no commit, no job. */
export async function enqueueJob(tx: Tx, job: NewJob): Promise<void> {
  await tx.put(
    `${insertOrIgnore(tx)} into job (id, kind, payload, state, run_at, attempts, dedupe_key) values (?, ?, ?, 'ready', ?, 0, ?)`,
    [newId('job', job.runAt), job.kind, JSON.stringify(job.payload), job.runAt, job.dedupeKey ?? null],
  );
}

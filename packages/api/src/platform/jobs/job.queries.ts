import { marks } from '../../kernel/marks.js';
import { databaseLater, databaseNow } from '../db/database-clock.js';
import type { Db, Reader, SqlValue, Tx } from '../db/db.js';

/** A job in the hands of one worker. `attempts` is the fence: a later claim of the same job has a higher one. */
export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
}

export interface ClaimRequest {
  readonly owner: string;
  readonly kinds: readonly string[];
  readonly now: Date;
  readonly limit: number;
  readonly leaseSeconds: number;
}

/** A cheap look before a transaction is opened for claiming: due work, or a lease that ran out. */
export async function hasClaimable(reader: Reader, { kinds, now }: ClaimRequest): Promise<boolean> {
  const sql = `select 1 from job where kind in (${marks(kinds)}) and ((state = 'ready' and run_at <= ?) or (state = 'running' and lease_until < ${databaseNow(reader.engine)})) limit 1`;
  return (await reader.rows(sql, [...kinds, now])).length > 0;
}

/** Takes due jobs under a lease, first giving back those whose worker died. */
export function claimJobs(db: Db, request: ClaimRequest): Promise<readonly ClaimedJob[]> {
  const { owner, kinds, now, limit, leaseSeconds } = request;
  return db.inTransaction(async (tx) => {
    await tx.run(
      `update job set state = 'ready', owner = null, lease_until = null where state = 'running' and lease_until < ${databaseNow(tx.engine)}`,
    );
    const rows = await tx.objects<Omit<ClaimedJob, 'payload'> & { payload: string }>(
      `select id, kind, payload, attempts from job where state = 'ready' and run_at <= ? and kind in (${marks(kinds)})
       order by run_at, id limit ${limit}${lockClause(db)}`,
      [now, ...kinds],
    );
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    await tx.run(
      `update job set state = 'running', owner = ?, attempts = attempts + 1, lease_until = ${databaseLater(tx.engine, leaseSeconds)} where id in (${marks(ids)})`,
      [owner, ...ids],
    );
    return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload), attempts: row.attempts + 1 }));
  });
}

/** On SQLite the single writer is the lock. */
function lockClause(db: Db): string {
  if (db.engine === 'sqlite') return '';
  return db.canSkipLocked ? ' for update skip locked' : ' for update';
}

const MINE = `where id = ? and owner = ? and attempts = ? and state = 'running'`;
const mine = (job: ClaimedJob, owner: string): SqlValue[] => [job.id, owner, job.attempts];

/** False when the lease was lost meanwhile: then somebody else runs it, and this run's end says nothing. */
export async function finishJob(tx: Tx, job: ClaimedJob, owner: string): Promise<boolean> {
  const { affected } = await tx.run(`delete from job ${MINE}`, mine(job, owner));
  return affected === 1;
}

export async function renewLease(
  tx: Tx,
  job: ClaimedJob,
  { owner, leaseSeconds }: Pick<ClaimRequest, 'owner' | 'leaseSeconds'>,
): Promise<void> {
  await tx.run(`update job set lease_until = ${databaseLater(tx.engine, leaseSeconds)} ${MINE}`, mine(job, owner));
}

export interface JobFailure {
  readonly owner: string;
  readonly error: string;
  /** Null gives up; the row stays as a dead letter. */
  readonly retryAt: Date | null;
}

export async function failJob(tx: Tx, job: ClaimedJob, { owner, error, retryAt }: JobFailure): Promise<void> {
  if (retryAt) {
    await tx.run(`update job set state = 'ready', owner = null, lease_until = null, run_at = ?, error = ? ${MINE}`, [
      retryAt,
      error,
      ...mine(job, owner),
    ]);
  } else {
    // A dead job no longer stands in the way of a new one with its key.
    await tx.run(`update job set state = 'dead', owner = null, lease_until = null, dedupe_key = null, error = ? ${MINE}`, [
      error,
      ...mine(job, owner),
    ]);
  }
}

/** Jobs that are running or due. */
export async function countDue(reader: Reader, kinds: readonly string[], now: Date): Promise<number> {
  if (kinds.length === 0) return 0;
  const [row] = await reader.rows(
    `select count(*) from job where kind in (${marks(kinds)}) and (state = 'running' or (state = 'ready' and run_at <= ?))`,
    [...kinds, now],
  );
  return Number(row?.[0] ?? 0);
}

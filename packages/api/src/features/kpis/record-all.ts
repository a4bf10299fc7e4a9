import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { recordFacts } from './record-facts.js';
import { markAllDaysChanged } from './rollup.js';

export const RECORD_ALL_JOB = 'kpi.record-all';

/** Tickets per job: short transactions, so that commands never wait for long. */
const BATCH = 100;

/** After a change of the definitions: by then every process has heard of it, so that none measures by the old ones any more. */
const HEARD_MS = 2000;

/** Asks for everything to be measured again, by definitions that have just been changed. */
export function enqueueRemeasure(tx: Tx, now: Date): Promise<void> {
  return enqueueRecordAll(tx, new Date(now.getTime() + HEARD_MS), '');
}

/** Asks for the facts of all tickets after this id to be derived again. */
async function enqueueRecordAll(tx: Tx, runAt: Date, afterId: string): Promise<void> {
  await enqueueJob(tx, { kind: RECORD_ALL_JOB, payload: { afterId }, runAt, dedupeKey: `${RECORD_ALL_JOB}:${afterId}` });
}

/** After a definition changed, the past is measured by it too: the log holds everything that is needed. */
export async function recordAll(ctx: Ctx, afterId: string): Promise<void> {
  // A process that had not heard yet may have built days by the old definitions.
  if (afterId === '') await ctx.db.inTransaction(markAllDaysChanged);
  const rows = await ctx.db.read.rows(`SELECT id FROM ticket WHERE id > ? ORDER BY id LIMIT ${BATCH}`, [afterId]);
  const ids = rows.map(([id]) => String(id));
  const last = ids.at(-1);
  if (last === undefined) return;
  await recordFacts(ctx, ids);
  await ctx.db.inTransaction((tx) => enqueueRecordAll(tx, ctx.clock.now(), last));
}

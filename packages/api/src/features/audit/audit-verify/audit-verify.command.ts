import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { AuditCheckEntity } from '../audit-check.entity.js';
import { VERIFY_JOB } from './check-chain.job.js';

/** A check that has not ended by then was interrupted, and the next one may start. */
const PATIENCE_MS = 3_600_000;

/** Has the chain of seals checked in the background: a long log takes a while, and requests do not wait for it. */
export function auditVerify(ctx: Ctx): Promise<Outcome<{ checkId: string }>> {
  return runCommand(ctx, async (tx) => {
    if (await isRunning(tx, ctx)) return refused({ code: 'CHECK_RUNNING' });
    const now = ctx.clock.now();
    const checkId = newId('chk', now);
    const nothing = { finishedAt: null, checked: 0, headPosition: 0, headHash: null, places: [] };
    await insertRows(tx, AuditCheckEntity, [{ id: checkId, state: 'running', personId: ctx.actor.personId, startedAt: now, ...nothing }]);
    await enqueueJob(tx, { kind: VERIFY_JOB, payload: { checkId }, runAt: now });
    tx.afterCommit(() => ctx.app.jobs.wake());
    return done({ checkId });
  });
}

async function isRunning(tx: Tx, { clock }: Ctx): Promise<boolean> {
  const since = new Date(clock.now().getTime() - PATIENCE_MS);
  const rows = await tx.rows(`select 1 from audit_check where state = 'running' and started_at > ? limit 1`, [since]);
  return rows.length > 0;
}

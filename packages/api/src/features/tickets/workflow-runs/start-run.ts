import type { EventType } from '@shouwen/shared';
import type { Decision, Refusal } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeWorkflow, type VersionRequest, type VersionRow, type WorkflowChanged } from '../../workflows/index.js';
import { WorkflowRunEntity as Run, type WorkflowRunEntity } from './workflow-run.entity.js';
import { enqueueRun } from './workflow-run.job.js';

export interface RunWish {
  readonly type: EventType;
  readonly run: Pick<WorkflowRunEntity, 'kind' | 'since' | 'mapping' | 'total'>;
  decide(version: VersionRow): Decision;
  /** What the log keeps. */
  readonly payload: object;
}

/** Begins a run on a version; of each kind one at a time, and of replays the last is kept. Two people who begin at once conflict. */
export async function startRun(ctx: Ctx, request: VersionRequest, wish: RunWish): Promise<Outcome<WorkflowChanged>> {
  const { kind } = wish.run;
  if (await isRunning(ctx, { versionId: request.versionId, kind })) return refused({ code: 'WORKFLOW_RUN_RUNS' } satisfies Refusal);
  return changeWorkflow(ctx, request, {
    type: wish.type,
    decide(_, version) {
      const decision = wish.decide(version);
      return decision.allowed ? { allowed: true, plan: { moves: [] } } : decision;
    },
    payload: wish.payload,
    async write(tx, { id: versionId }) {
      if (kind === 'replay') await forgetRuns(tx, versionId);
      const at = ctx.clock.now();
      const counts = { checked: 0, passed: 0, stuck: 0, afterId: '', startedAt: at, finishedAt: null };
      const id = newId('wfr', at);
      await insertRows(tx, Run, [{ ...wish.run, ...counts, id, versionId }]);
      await enqueueRun(tx, at, { id, afterId: '' });
    },
  });
}

async function isRunning({ db }: Ctx, { versionId, kind }: Pick<WorkflowRunEntity, 'versionId' | 'kind'>): Promise<boolean> {
  const sql = 'select 1 from workflow_run where version_id = ? and kind = ? and finished_at is null limit 1';
  return (await db.read.rows(sql, [versionId, kind])).length > 0;
}

async function forgetRuns(tx: Tx, versionId: string): Promise<void> {
  const rows = await tx.rows("select id from workflow_run where version_id = ? and kind = 'replay'", [versionId]);
  for (const [id] of rows) {
    await tx.run('delete from workflow_run_item where run_id = ?', [String(id)]);
    await tx.run('delete from workflow_run where id = ?', [String(id)]);
  }
}

import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { replayBatch } from '../workflow-replay/replay-batch.js';
import { moveBatch } from '../workflow-tickets-move/move-batch.js';
import type { RunKind } from './run-kind.rules.js';
import { WorkflowRunEntity } from './workflow-run.entity.js';

const KIND = 'tickets.workflow-run';

/** What a batch came to: how many it looked at, and up to which ticket; null when there was none. */
export interface BatchDone {
  readonly lastId: string | null;
  readonly checked: number;
  readonly passed: number;
  readonly stuck: number;
  /** Writes what it found, with the step that says it was done. */
  write?(tx: Tx): Promise<void>;
}

const BATCHES: Readonly<Record<RunKind, (ctx: Ctx, run: WorkflowRunEntity) => Promise<BatchDone>>> = {
  replay: replayBatch,
  move: moveBatch,
};

export async function enqueueRun(tx: Tx, runAt: Date, run: Pick<WorkflowRunEntity, 'id' | 'afterId'>): Promise<void> {
  await enqueueJob(tx, { kind: KIND, payload: { runId: run.id }, runAt, dedupeKey: `${KIND}:${run.id}:${run.afterId}` });
}

/** One batch of a run, and then the next. Where it is stands in its row, so that it goes on after a crash and nobody does a batch twice. */
export const workflowRunJob: JobDefinition = {
  kind: KIND,
  async handle(ctx, payload) {
    const run = await findRow(ctx.db.read, WorkflowRunEntity, { id: String(Object(payload).runId) });
    if (!run || run.finishedAt) return;
    const batch = await BATCHES[run.kind](ctx, run);
    await ctx.db.inTransaction((tx) => stepOn(tx, ctx, { run, batch }));
  },
};

async function stepOn(tx: Tx, ctx: Ctx, { run, batch }: { readonly run: WorkflowRunEntity; readonly batch: BatchDone }): Promise<void> {
  const { lastId, checked, passed, stuck } = batch;
  const at = ctx.clock.now();
  const { affected } = await tx.run(
    `update workflow_run set after_id = ?, checked = checked + ?, passed = passed + ?, stuck = stuck + ?, finished_at = ?
     where id = ? and after_id = ? and finished_at is null`,
    [lastId ?? run.afterId, checked, passed, stuck, lastId === null ? at : null, run.id, run.afterId],
  );
  // Somebody else did this batch.
  if (affected === 0) return;
  await batch.write?.(tx);
  if (lastId !== null) await enqueueRun(tx, at, { id: run.id, afterId: lastId });
}

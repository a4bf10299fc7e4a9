import { LIMITS } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { ruleBook } from '../automation.queries.js';
import { AutomationReplayEntity, AutomationReplayItemEntity } from './replay.entity.js';
import { replayEvents, replayOpen } from './replay-batch.js';

const KIND = 'automation.replay';

export async function enqueueReplay(tx: Tx, runAt: Date, { id, afterId }: Pick<AutomationReplayEntity, 'id' | 'afterId'>): Promise<void> {
  await enqueueJob(tx, { kind: KIND, payload: { replayId: id }, runAt, dedupeKey: `${KIND}:${id}:${afterId}` });
}

/** What a batch came to; `lastId` null: there was none left. */
export interface ReplayBatch {
  readonly lastId: string | null;
  readonly checked: number;
  readonly items: readonly Omit<AutomationReplayItemEntity, 'replayId'>[];
}

/** One batch, and then the next. Where it is stands in its row, so that it goes on after a crash and nobody does a batch twice. */
export const replayJob: JobDefinition = {
  kind: KIND,
  async handle(ctx, payload) {
    const replay = await findRow(ctx.db.read, AutomationReplayEntity, { id: String(Object(payload).replayId) });
    if (!replay || replay.finishedAt) return;
    const rules = (await ruleBook.of(ctx)).version(replay.ruleVersionId)?.rules;
    if (!rules) return;
    const batch = await (rules.trigger.kind === 'daily' ? replayOpen : replayEvents)(ctx, replay, rules);
    await ctx.db.inTransaction((tx) => stepOn(tx, ctx, { replay, batch }));
  },
};

async function stepOn(
  tx: Tx,
  ctx: Ctx,
  { replay, batch }: { readonly replay: AutomationReplayEntity; readonly batch: ReplayBatch },
): Promise<void> {
  const { id, afterId, fired } = replay;
  const { lastId, checked, items } = batch;
  const at = ctx.clock.now();
  const isThrough = lastId === null || fired + items.length >= LIMITS.replayTickets;
  const { affected } = await tx.run(
    `update automation_replay set after_id = ?, checked = checked + ?, fired = fired + ?, finished_at = ? where id = ? and after_id = ? and finished_at is null`,
    [lastId ?? afterId, checked, items.length, isThrough ? at : null, id, afterId],
  );
  // Somebody else did this batch.
  if (affected === 0) return;
  if (items.length > 0)
    await insertRows(
      tx,
      AutomationReplayItemEntity,
      items.map((item) => ({ ...item, replayId: id })),
    );
  if (!isThrough && lastId !== null) await enqueueReplay(tx, at, { id, afterId: lastId });
}

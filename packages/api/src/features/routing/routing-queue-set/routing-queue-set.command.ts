import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { levelWords, staleness } from '../../service-levels/index.js';
import { addQueueVersion } from '../add-queue-version.js';
import { RoutingQueueEntity } from '../queue.entity.js';
import { loadQueues, ROUTING } from '../routing-book.queries.js';
import { planQueue, type QueuePlan, type QueueWish } from './routing-queue-set.rules.js';

export interface QueueSetRequest extends QueueWish {
  /** As last seen; null: a new one. */
  readonly version: number | null;
}

/** Adds a queue, or says anew how one gives tickets. What it said before stays as a version. */
export function routingQueueSet(ctx: Ctx, { version, ...wish }: QueueSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, ROUTING);
    const queues = await loadQueues(tx);
    const { code } = wish;
    const stale = staleness(
      queues.find((queue) => queue.code === code),
      version,
    );
    if (stale) return refused(stale);
    const decision = planQueue({ queues, words: await levelWords(ctx) }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await writeQueue(tx, ctx, { code, plan: decision.plan, sortOrder: queues.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}

interface Writing {
  readonly code: string;
  readonly plan: QueuePlan;
  /** Of a new one. */
  readonly sortOrder: number;
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeQueue(tx: Tx, ctx: Ctx, { code, plan, sortOrder }: Writing): Promise<boolean> {
  const { known, names, rules, isArchived, isNewVersion } = plan;
  const changes = changesBetween<object>(known ?? {}, { names, rules, isArchived });
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('rqu', ctx.clock.now());
  const queueVersionId = isNewVersion ? await addQueueVersion(tx, ctx, { queueId: id, rules }) : known?.queueVersionId;
  const said = { names, rules, isArchived, queueVersionId };
  if (!known) await insertRows(tx, RoutingQueueEntity, [{ id, version: 1, code, sortOrder, ...said }]);
  else if (!(await guardedUpdate(tx, RoutingQueueEntity, known, said))) return false;
  const subject = { type: 'routing_queue', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'routing_queue.set', subject, payload: { code, queueVersionId, changes } });
  return true;
}

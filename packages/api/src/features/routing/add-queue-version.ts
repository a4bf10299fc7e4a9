import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { RoutingQueueVersionEntity } from './queue.entity.js';
import type { QueueRules } from './queue.rules.js';

/** Writes what a queue says from now on, behind all it said before; answers the id of the version. */
export async function addQueueVersion(
  tx: Tx,
  ctx: Ctx,
  { queueId, rules }: { readonly queueId: string; readonly rules: QueueRules },
): Promise<string> {
  const createdAt = ctx.clock.now();
  const [last] = await tx.rows('select max(number) from routing_queue_version where queue_id = ?', [queueId]);
  const id = newId('rqv', createdAt);
  await insertRows(tx, RoutingQueueVersionEntity, [{ id, queueId, number: Number(last?.[0] ?? 0) + 1, rules, createdAt }]);
  return id;
}

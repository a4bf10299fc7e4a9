import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoutingWorkloadEntity } from '../queue.entity.js';
import type { WorkloadRow, WorkloadRules } from '../queue.rules.js';
import { loadWorkload, ROUTING, WORKLOAD } from '../routing-book.queries.js';
import { workloadRefusal } from '../routing-queue-set/routing-queue-set.rules.js';

export interface WorkloadSetRequest {
  /** As last seen; null: there is none yet. */
  readonly version: number | null;
  readonly rules: WorkloadRules;
}

/** Says how much work people have at most, and how much of it a ticket is. */
export function routingWorkloadSet(ctx: Ctx, { version, rules }: WorkloadSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, ROUTING);
    const known = await loadWorkload(tx);
    if ((known?.version ?? null) !== version) return refused({ code: 'CONFLICT' });
    const refusal = workloadRefusal(rules);
    if (refusal) return refused(refusal);
    return (await writeWorkload(tx, ctx, { known, rules })) ? done({ code: WORKLOAD }) : refused({ code: 'CONFLICT' });
  });
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeWorkload(
  tx: Tx,
  ctx: Ctx,
  { known, rules }: { readonly known: WorkloadRow | null; readonly rules: WorkloadRules },
): Promise<boolean> {
  const changes = changesBetween<object>(known ? { rules: known.rules } : {}, { rules });
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('rwl', ctx.clock.now());
  if (!known) await insertRows(tx, RoutingWorkloadEntity, [{ id, version: 1, code: WORKLOAD, rules }]);
  else if (!(await guardedUpdate(tx, RoutingWorkloadEntity, known, { rules }))) return false;
  const subject = { type: 'routing_workload', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'routing_workload.set', subject, payload: { changes } });
  return true;
}

import { type MoveBefore, type OrderPlan, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentKindEntity } from '../department-kind.entity.js';
import { KINDS, loadKinds } from '../department-kind.queries.js';
import { type KindRow, mayChangeKinds } from '../department-kind.rules.js';

/** Puts a kind of unit at another place in the order in which kinds are offered. Nothing moved, nothing is recorded. */
export function departmentKindMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeKinds(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, KINDS);
    const decision = planMoveBefore(await loadKinds(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    if (decision.plan.places.length > 0) await writeOrder(tx, ctx, { ...move, ...decision.plan });
    return done({ code: move.code });
  });
}

/** The touched reference makes changes of kinds follow each other. */
async function writeOrder(tx: Tx, ctx: Ctx, { moved, places, code, beforeCode }: MoveBefore & OrderPlan<KindRow>): Promise<void> {
  for (const { id, sortOrder } of places) await updateRow(tx, DepartmentKindEntity, id, { sortOrder });
  const version = moved.version + 1;
  await updateRow(tx, DepartmentKindEntity, moved.id, { version });
  const subject = { type: 'department_kind', id: moved.id, seq: version };
  await recordEvent(tx, ctx, { type: 'department_kind.moved', subject, payload: { code, beforeCode } });
}

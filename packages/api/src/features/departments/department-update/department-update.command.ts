import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { type DepartmentUpdateAsked, planDepartmentUpdate, type UpdatePlan } from './department-update.rules.js';

/** Changes what is written about a department. Nothing changed, nothing is recorded. */
export function departmentUpdate(ctx: Ctx, asked: DepartmentUpdateAsked): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const decision = planDepartmentUpdate(ctx.actor, await loadDepartmentTree(tx), asked);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await writeUpdate(tx, ctx, decision.plan);
    return isWritten ? done({ departmentId: asked.departmentId }) : refused({ code: 'CONFLICT' });
  });
}

/** Writes what a plan changes and records it; false when somebody was faster. The caller has touched the tree. */
export async function writeUpdate(tx: Tx, ctx: Ctx, { department, facts, changes }: UpdatePlan): Promise<boolean> {
  if (Object.keys(changes).length === 0) return true;
  if (!(await guardedUpdate(tx, DepartmentEntity, department, { ...facts, updatedAt: ctx.clock.now() }))) return false;
  await recordEvent(tx, ctx, {
    type: 'department.updated',
    subject: { type: 'department', id: department.id, seq: department.version + 1 },
    departmentId: department.id,
    payload: { changes },
  });
  return true;
}

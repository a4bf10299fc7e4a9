import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadDepartmentTree } from '../department.queries.js';
import { writePlannedMove } from '../planned-moves.js';
import { planMoveCancel } from './department-move-cancel.rules.js';

export interface DepartmentMoveCancelRequest {
  readonly departmentId: string;
  readonly version: number;
}

/** Calls a planned move off. */
export function departmentMoveCancel(
  ctx: Ctx,
  { departmentId, version }: DepartmentMoveCancelRequest,
): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const decision = planMoveCancel(ctx.actor, await loadDepartmentTree(tx), { departmentId, version });
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await writePlannedMove(tx, ctx, { department: decision.plan, plannedMove: null, type: 'department.move_cancelled' });
    return isWritten ? done({ departmentId }) : refused({ code: 'CONFLICT' });
  });
}

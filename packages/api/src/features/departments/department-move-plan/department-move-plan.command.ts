import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { loadDepartmentTree } from '../department.queries.js';
import { writePlannedMove } from '../planned-moves.js';
import { planMoveLater } from './department-move-plan.rules.js';

export interface DepartmentMovePlanRequest {
  readonly departmentId: string;
  readonly version: number;
  readonly parentId?: string | null;
  readonly effectiveOn: string;
}

/** Plans a move for a day to come; an earlier plan for the same department gives way. */
export function departmentMovePlan(ctx: Ctx, request: DepartmentMovePlanRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const facts = { actor: ctx.actor, tree: await loadDepartmentTree(tx), today: localToday(ctx) };
    const { parentId = null, effectiveOn } = request;
    const decision = planMoveLater(facts, { ...request, parentId });
    if (!decision.allowed) return refused(decision.refusal);
    const plannedMove = { parentId, effectiveOn, plannedById: ctx.actor.personId };
    const isWritten = await writePlannedMove(tx, ctx, { department: decision.plan, plannedMove, type: 'department.move_planned' });
    return isWritten ? done({ departmentId: request.departmentId }) : refused({ code: 'CONFLICT' });
  });
}

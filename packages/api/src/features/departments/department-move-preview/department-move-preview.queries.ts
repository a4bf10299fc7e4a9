import type { Decision } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import { departmentTree, findVisibleDepartment } from '../department.queries.js';
import { planDepartmentMove } from '../department-move/department-move.rules.js';
import type { DepartmentRow } from '../department-tree.rules.js';

/** What a move would do; higher features add what it would mean for theirs (`people`, `openTicketCount`). */
export interface MovePreviewView {
  readonly id: string;
  readonly department: DepartmentRow;
  readonly parent: DepartmentRow | null;
  readonly departmentCount: number;
  readonly decision: Decision<unknown>;
}

/** The same rule that guards the move, asked without moving. */
export async function previewMove(ctx: Ctx, departmentId: string, parentId: string | null): Promise<MovePreviewView | null> {
  const department = await findVisibleDepartment(ctx, departmentId);
  const parent = parentId === null ? null : await findVisibleDepartment(ctx, parentId);
  if (!department || (parentId !== null && !parent)) return null;
  const tree = await departmentTree.of(ctx);
  const decision = planDepartmentMove(ctx.actor, tree, { departmentId, version: department.version, parentId, beforeId: null });
  return { id: department.id, department, parent, departmentCount: tree.subtreeIds(department.id).length, decision };
}

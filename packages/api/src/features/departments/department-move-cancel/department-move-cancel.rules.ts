import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canMoveDepartment, isDepartmentVisible } from '../department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

interface Asked {
  readonly departmentId: string;
  readonly version: number;
}

/** Whose planned move is called off, or why none is. */
export function planMoveCancel(actor: Actor, tree: DepartmentTree, { departmentId, version }: Asked): Decision<DepartmentRow> {
  const department = tree.find(departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canMoveDepartment(actor, department);
  if (!permitted.allowed) return permitted;
  if (department.version !== version) return refuse('CONFLICT');
  return department.plannedMove === null ? refuse('MOVE_NOT_PLANNED') : allow(department);
}

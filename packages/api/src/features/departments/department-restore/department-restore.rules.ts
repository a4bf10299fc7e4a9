import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canRestoreDepartment, isDepartmentVisible } from '../department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

interface Asked {
  readonly departmentId: string;
  readonly version: number;
}

/** Which department comes back, or why none does. */
export function planDepartmentRestore(actor: Actor, tree: DepartmentTree, { departmentId, version }: Asked): Decision<DepartmentRow> {
  const department = tree.find(departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const parent = department.parentId === null ? undefined : tree.find(department.parentId);
  const permitted = canRestoreDepartment(actor, department, parent);
  if (!permitted.allowed) return permitted;
  return department.version === version ? allow(department) : refuse('CONFLICT');
}

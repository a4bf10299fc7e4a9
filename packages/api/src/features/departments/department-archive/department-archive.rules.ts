import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canArchiveDepartment, isDepartmentVisible } from '../department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

interface Asked {
  readonly departmentId: string;
  readonly version: number;
}

/** Which department is archived, or why none; what hangs on it is asked after that. */
export function planDepartmentArchive(actor: Actor, tree: DepartmentTree, { departmentId, version }: Asked): Decision<DepartmentRow> {
  const department = tree.find(departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canArchiveDepartment(actor, department);
  if (!permitted.allowed) return permitted;
  return department.version === version ? allow(department) : refuse('CONFLICT');
}

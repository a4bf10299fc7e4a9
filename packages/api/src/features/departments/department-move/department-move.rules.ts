import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canCreateBelow, canMoveDepartment, isDepartmentVisible } from '../department-access.rules.js';
import { fitsBelow, heightOf, placeBelow, sortOrderAt } from '../department-path.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

export interface DepartmentMove {
  readonly departmentId: string;
  readonly version: number;
  readonly parentId: string | null;
  readonly beforeId: string | null;
}

export interface MovePlan {
  readonly department: DepartmentRow;
  readonly parentId: string | null;
  readonly path: string;
  readonly depth: number;
  readonly sortOrder: number;
}

/** The new place of a department and everything below it, or why it stays where it is. */
export function planDepartmentMove(actor: Actor, tree: DepartmentTree, move: DepartmentMove): Decision<MovePlan> {
  const department = tree.find(move.departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canMoveDepartment(actor, department);
  if (!permitted.allowed) return permitted;
  if (department.version !== move.version) return refuse('CONFLICT');
  const place = planPlace(actor, tree, { department, parentId: move.parentId });
  if (!place.allowed) return place;
  const siblings = tree.children(move.parentId).filter((row) => row.id !== department.id);
  if (move.beforeId !== null && !siblings.some((row) => row.id === move.beforeId)) return refuse('NOT_FOUND', undefined, ['beforeId']);
  return allow({ department, parentId: move.parentId, ...place.plan, sortOrder: sortOrderAt(siblings, move.beforeId) });
}

interface Target {
  readonly department: DepartmentRow;
  readonly parentId: string | null;
}

function planPlace(actor: Actor, tree: DepartmentTree, { department, parentId }: Target): Decision<{ path: string; depth: number }> {
  const parent = parentId === null ? null : tree.find(parentId);
  if (parent === undefined || (parent && !isDepartmentVisible(actor, parent.id))) return refuse('NOT_FOUND', undefined, ['parentId']);
  if (parent && tree.isInSubtree(parent.id, department.id)) return refuse('DEPARTMENT_CYCLE', undefined, ['parentId']);
  // Reordering among the same siblings changes nothing for anybody else, so it asks for no right over the parent.
  if (department.parentId !== parentId) {
    const permitted = canCreateBelow(actor, parent);
    if (!permitted.allowed) return permitted;
  }
  if (!fitsBelow(parent, heightOf(tree, department.id)))
    return refuse('DEPARTMENT_TOO_DEEP', { max: LIMITS.departmentDepth }, ['parentId']);
  return allow(placeBelow(parent, department.id));
}

import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { DepartmentRow } from './department-tree.rules.js';

/** Whether the actor may read a department on its own (as the place of something visible its name is always shown). */
export function isDepartmentVisible(actor: Actor, id: string): boolean {
  return reachesDepartment(actor, 'department:read', id);
}

/** May the actor add a department below this one, or a root? */
export function canCreateBelow(actor: Actor, parent: Pick<DepartmentRow, 'id' | 'isArchived'> | null): Decision {
  if (!reachesDepartment(actor, 'department:create', parent?.id ?? null)) return refuse('NOT_ALLOWED');
  return parent?.isArchived ? refuse('DEPARTMENT_ARCHIVED', undefined, ['parentId']) : allow();
}

/** May the actor move this department somewhere? Where to is asked of the target as well. */
export function canMoveDepartment(actor: Actor, department: Pick<DepartmentRow, 'id'>): Decision {
  return reachesDepartment(actor, 'department:move', department.id) ? allow() : refuse('NOT_ALLOWED');
}

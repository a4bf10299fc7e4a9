import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { isInForce } from '../../kernel/period.js';
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

/** May the actor change what is written about it, and who leads it? */
export function canUpdateDepartment(actor: Actor, { id, isArchived }: Pick<DepartmentRow, 'id' | 'isArchived'>): Decision {
  if (!reachesDepartment(actor, 'department:update', id)) return refuse('NOT_ALLOWED');
  return isArchived ? refuse('DEPARTMENT_ARCHIVED') : allow();
}

/** May the actor archive it, whatever still hangs on it? */
export function canArchiveDepartment(actor: Actor, { id, isArchived }: Pick<DepartmentRow, 'id' | 'isArchived'>): Decision {
  if (!reachesDepartment(actor, 'department:archive', id)) return refuse('NOT_ALLOWED');
  return isArchived ? refuse('DEPARTMENT_ARCHIVED') : allow();
}

/** May the actor bring it back? Below an archived one it would be in use and out of reach at once. */
export function canRestoreDepartment(
  actor: Actor,
  { id, isArchived }: Pick<DepartmentRow, 'id' | 'isArchived'>,
  parent: Pick<DepartmentRow, 'isArchived'> | undefined,
): Decision {
  if (!reachesDepartment(actor, 'department:archive', id)) return refuse('NOT_ALLOWED');
  if (!isArchived) return refuse('DEPARTMENT_NOT_ARCHIVED');
  return parent?.isArchived ? refuse('DEPARTMENT_ARCHIVED', undefined, ['parentId']) : allow();
}

/** Whether new work may come to it today: in use, and between its first and last day (DEP-10). */
export function isOpenForWork(department: Pick<DepartmentRow, 'name' | 'isArchived' | 'startsOn' | 'endsOn'>, today: string): Decision {
  if (department.isArchived) return refuse('DEPARTMENT_ARCHIVED');
  if (isInForce(department, today)) return allow();
  const { name, startsOn, endsOn } = department;
  return refuse('DEPARTMENT_NOT_IN_FORCE', { department: name, from: startsOn ?? '…', until: endsOn ?? '…' });
}

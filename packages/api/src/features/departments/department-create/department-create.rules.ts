import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canCreateBelow, isDepartmentVisible } from '../department-access.rules.js';
import { fitsBelow, placeBelow, sortOrderAt } from '../department-path.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

export interface DepartmentDraft {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly duties: string | null;
}

export type NewDepartment = Omit<DepartmentRow, 'version' | 'isArchived'>;

/** Where a new department hangs, last among its siblings; or why it may not (DEP-01, DEP-09). */
export function planDepartmentCreate(actor: Actor, tree: DepartmentTree, draft: DepartmentDraft): Decision<NewDepartment> {
  const parent = draft.parentId === null ? null : tree.find(draft.parentId);
  if (parent === undefined || (parent && !isDepartmentVisible(actor, parent.id))) return refuse('NOT_FOUND', undefined, ['parentId']);
  const permitted = canCreateBelow(actor, parent);
  if (!permitted.allowed) return permitted;
  if (tree.findByCode(draft.code)) return refuse('DEPARTMENT_CODE_TAKEN', { code: draft.code }, ['code']);
  if (!fitsBelow(parent, 1)) return refuse('DEPARTMENT_TOO_DEEP', { max: LIMITS.departmentDepth }, ['parentId']);
  return allow({ ...draft, ...placeBelow(parent, draft.id), sortOrder: sortOrderAt(tree.children(draft.parentId), null) });
}

import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canCreateBelow, isDepartmentVisible } from '../department-access.rules.js';
import { checkFacts, type DepartmentFacts } from '../department-facts.rules.js';
import { fitsBelow, placeBelow, sortOrderAt } from '../department-path.rules.js';
import type { DepartmentTree } from '../department-tree.rules.js';
import type { NewDepartment } from '../new-row.rules.js';

export interface DepartmentDraft extends DepartmentFacts {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  /** What was said about it. */
  readonly given: Partial<DepartmentFacts>;
  /** A department whose duties, rules, assets and goals it takes over (DEP-14). */
  readonly likeDepartmentId: string | null;
}

/** What a smaller unit takes over from the one it is made after. */
type Model = Pick<DepartmentFacts, 'duties' | 'rules' | 'assets' | 'goals'>;

/** Where a new department hangs, last among its siblings; or why it may not (DEP-01, DEP-09). */
export function planDepartmentCreate(actor: Actor, tree: DepartmentTree, draft: DepartmentDraft): Decision<NewDepartment> {
  const { given, likeDepartmentId, ...bare } = draft;
  const parent = draft.parentId === null ? null : tree.find(draft.parentId);
  if (parent === undefined || (parent && !isDepartmentVisible(actor, parent.id))) return refuse('NOT_FOUND', undefined, ['parentId']);
  const permitted = canCreateBelow(actor, parent);
  if (!permitted.allowed) return permitted;
  if (tree.findByCode(draft.code)) return refuse('DEPARTMENT_CODE_TAKEN', { code: draft.code }, ['code']);
  if (!fitsBelow(parent, 1)) return refuse('DEPARTMENT_TOO_DEEP', { max: LIMITS.departmentDepth }, ['parentId']);
  const model = modelOf(actor, tree, likeDepartmentId);
  if (!model) return refuse('NOT_FOUND', undefined, ['likeDepartmentId']);
  const facts = { ...bare, ...model, ...given };
  const fitting = checkFacts(facts);
  if (!fitting.allowed) return fitting;
  return allow({ ...facts, ...placeBelow(parent, draft.id), sortOrder: sortOrderAt(tree.children(draft.parentId), null) });
}

function modelOf(actor: Actor, tree: DepartmentTree, id: string | null): Partial<Model> | null {
  if (id === null) return {};
  const model = tree.find(id);
  if (!model || !isDepartmentVisible(actor, model.id)) return null;
  const { duties, rules, assets, goals } = model;
  return { duties, rules, assets, goals };
}

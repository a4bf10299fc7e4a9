import type { Actor } from '../../../kernel/actor.js';
import { type Changes, changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canUpdateDepartment, isDepartmentVisible } from '../department-access.rules.js';
import { checkFacts, type DepartmentFacts, type FactsAsked, factsFrom } from '../department-facts.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

export interface DepartmentUpdateAsked extends FactsAsked {
  readonly departmentId: string;
  readonly version: number;
}

export interface UpdatePlan {
  readonly department: DepartmentRow;
  readonly facts: Partial<DepartmentFacts>;
  /** Empty: everything is already as asked. */
  readonly changes: Changes;
}

/** What changes of a department, or why nothing does (DEP-01, DEP-07). */
export function planDepartmentUpdate(actor: Actor, tree: DepartmentTree, asked: DepartmentUpdateAsked): Decision<UpdatePlan> {
  const { departmentId, version, ...wishes } = asked;
  const department = tree.find(departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canUpdateDepartment(actor, department);
  if (!permitted.allowed) return permitted;
  if (department.version !== version) return refuse('CONFLICT');
  const { name, kind, ...rest } = factsFrom(wishes);
  const facts = { ...rest, ...(name && { name }), ...(kind && { kind }) };
  const fitting = checkFacts({ ...department, ...facts });
  if (!fitting.allowed) return fitting;
  const changes = changesBetween<DepartmentFacts>(department, facts);
  return allow({ department, changes, facts: Object.fromEntries(Object.entries(facts).filter(([field]) => field in changes)) });
}

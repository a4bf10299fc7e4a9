import { type Actor, lookerReaches, reachOf } from '../../kernel/actor.js';
import { isDepartmentVisible } from '../departments/department-access.rules.js';

/** Whose figures somebody sees: those of some departments, or only their own (catalogue section 3 rule 12). */
export interface KpiScope {
  readonly departmentIds: readonly string[];
  /** Set when only this person's own facts count. */
  readonly agentId: string | null;
}

/** The part of the department tree this rule needs. */
export interface KpiTree {
  readonly all: readonly { readonly id: string }[];
  subtreeIds(id: string): readonly string[];
}

/**
 * The departments (with everything below the asked one) whose figures the actor may see. Null: none, which an unknown
 * department and one out of reach answer alike.
 */
export function kpiScope(actor: Actor, tree: KpiTree, departmentId: string | null): KpiScope | null {
  const reach = reachOf(actor, 'kpi:read');
  if (!reach) return null;
  const asked = departmentId === null ? tree.all.map((department) => department.id) : tree.subtreeIds(departmentId);
  const visible = reach.all ? asked : asked.filter((id) => reach.departmentIds.has(id));
  if (visible.length > 0) return { departmentIds: visible, agentId: null };
  // Only who reaches no department at all is left with their own figures; to others a department out of reach stays closed.
  const isOwn = reach.departmentIds.size === 0 && (reach.own || reach.participated) && asked.length > 0;
  const isSeen = departmentId === null || isDepartmentVisible(actor, departmentId);
  const lookable = asked.filter((id) => lookerReaches(actor, 'kpi:read', id));
  return isOwn && isSeen && actor.personId ? { departmentIds: lookable, agentId: actor.personId } : null;
}

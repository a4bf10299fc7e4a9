import type { Actor } from '../../../kernel/actor.js';
import { type Changes, changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isDepartmentVisible } from '../../departments/department-access.rules.js';
import type { DepartmentRow } from '../../departments/department-tree.rules.js';
import { canSeePlan, canWritePlan, type GoalRow, type PlanRow } from '../plan.rules.js';

export interface GoalAsked {
  /** Absent: a new one. */
  readonly goalId?: string | null;
  readonly name: string;
  readonly target: number;
  readonly unit: string;
  readonly isAddedUp: boolean;
  readonly partOfId?: string | null;
}

export interface PlanAsked {
  readonly departmentId: string;
  readonly year: number;
  /** 0: there is none yet. */
  readonly version: number;
  readonly plannedHeadcount?: number | null;
  readonly duties?: string | null;
  /** All of them, in their order. */
  readonly goals: readonly GoalAsked[];
}

/** What there is when the plan is written. */
export interface PlanFacts {
  readonly actor: Actor;
  readonly department: DepartmentRow | undefined;
  readonly plan: PlanRow | null;
  readonly goals: readonly GoalRow[];
  /** Goals of the department above for the year, and those that the plan's goals are part of already. */
  readonly above: readonly GoalRow[];
  /** How many goals are part of each of the plan's. */
  readonly partCounts: ReadonlyMap<string, number>;
}

export type GoalPlan = Omit<GoalRow, 'id' | 'planId'> & { readonly goalId: string | null };

export interface PlanPlan {
  readonly said: Pick<PlanRow, 'plannedHeadcount' | 'duties'>;
  readonly goals: readonly GoalPlan[];
  readonly removedIds: readonly string[];
  readonly changes: Changes;
}

/** A department's plan for a year as it is to be, or why it stays as it is. Whether the parts add up is shown, not asked. */
export function planDepartmentPlanSet(facts: PlanFacts, asked: PlanAsked): Decision<PlanPlan> {
  const { actor, department, plan } = facts;
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canWritePlan(actor, department);
  if (!permitted.allowed) return permitted;
  if ((plan?.version ?? 0) !== asked.version) return refuse('CONFLICT');
  const mistaken = mistakeIn(facts, asked.goals);
  if (!mistaken.allowed) return mistaken;
  const goals = asked.goals.map((goal, sortOrder) => goalFrom(facts, goal, sortOrder));
  const said = { plannedHeadcount: asked.plannedHeadcount ?? null, duties: asked.duties?.trim() || null };
  const kept = new Set(goals.map(({ goalId }) => goalId));
  const removedIds = facts.goals.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const before = { plannedHeadcount: plan?.plannedHeadcount ?? null, duties: plan?.duties ?? null, goals: told(facts, facts.goals) };
  return allow({ said, goals, removedIds, changes: changesBetween<typeof before>(before, { ...said, goals: told(facts, goals) }) });
}

/** Ids must be those of the plan and of the one above; what others are part of stays, in its unit. */
function mistakeIn(facts: PlanFacts, asked: readonly GoalAsked[]): Decision {
  const named = asked.map(({ goalId }) => goalId ?? null);
  for (const [index, goal] of asked.entries()) {
    const goalId = named[index] ?? null;
    const isOwn = goalId === null || (facts.goals.some(({ id }) => id === goalId) && named.indexOf(goalId) === index);
    if (!isOwn) return refuse('NOT_FOUND', undefined, ['goals', String(index), 'goalId']);
    if (!mayBePartOf(facts, goal)) return refuse('NOT_FOUND', undefined, ['goals', String(index), 'partOfId']);
  }
  const split = facts.goals.filter(({ id }) => facts.partCounts.has(id));
  const changed = split.find((goal) => asked.find(({ goalId }) => goalId === goal.id)?.unit.trim() !== goal.unit);
  return changed ? refuse('GOAL_HAS_PARTS', { goal: changed.name, count: facts.partCounts.get(changed.id) ?? 0 }, ['goals']) : allow();
}

/** What it is part of already it may stay, also when the department has moved since, or whoever writes does not see it. */
function mayBePartOf({ actor, department, goals, above }: PlanFacts, { goalId, partOfId }: GoalAsked): boolean {
  if (partOfId == null) return true;
  if (goals.some((goal) => goal.id === goalId && goal.partOfId === partOfId)) return true;
  const parentId = department?.parentId ?? null;
  return parentId !== null && canSeePlan(actor, parentId) && above.some(({ id }) => id === partOfId);
}

function goalFrom({ above }: PlanFacts, asked: GoalAsked, sortOrder: number): GoalPlan {
  const { name, target, unit, isAddedUp, goalId = null, partOfId = null } = asked;
  const whole = above.find(({ id }) => id === partOfId);
  return { goalId, name: name.trim(), target, unit: whole?.unit ?? unit.trim(), isAddedUp, partOfId, sortOrder };
}

/** Goals as the log tells them: Σ marks what is added up. */
function told({ above }: PlanFacts, goals: readonly Omit<GoalRow, 'id' | 'planId'>[]): readonly object[] {
  return goals.map(({ name, target, unit, isAddedUp, partOfId }) => {
    const whole = above.find(({ id }) => id === partOfId)?.name;
    return { name, target: `${isAddedUp ? 'Σ ' : ''}${target} ${unit}`.trim(), ...(whole !== undefined && { partOf: whole }) };
  });
}

import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { isDepartmentVisible } from '../departments/department-access.rules.js';

/** A goal as it is kept. */
export interface GoalRow {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly target: number;
  readonly unit: string;
  readonly isAddedUp: boolean;
  readonly partOfId: string | null;
  readonly sortOrder: number;
}

export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly departmentId: string;
  readonly year: number;
  readonly plannedHeadcount: number | null;
  readonly duties: string | null;
}

/** Whether the actor may read what a department takes on. */
export function canSeePlan(actor: Actor, departmentId: string): boolean {
  return isDepartmentVisible(actor, departmentId) && reachesDepartment(actor, 'plan:read', departmentId);
}

/** May the actor write the plans of this department? */
export function canWritePlan(actor: Actor, { id, isArchived }: { readonly id: string; readonly isArchived: boolean }): Decision {
  if (!canSeePlan(actor, id) || !reachesDepartment(actor, 'plan:edit', id)) return refuse('NOT_ALLOWED');
  return isArchived ? refuse('DEPARTMENT_ARCHIVED') : allow();
}

/** Numbers of a plan are not exact in binary; what differs by less than this is the same. */
const SAME = 1e-9;

/** By how much the parts of a goal exceed it (or, below zero, fall short of it); null where nothing is to be added up. */
export function gapOf(goal: Pick<GoalRow, 'target' | 'isAddedUp'>, parts: readonly Pick<GoalRow, 'target'>[]): number | null {
  if (!goal.isAddedUp || parts.length === 0) return null;
  const gap = totalOf(parts) - goal.target;
  return Math.abs(gap) <= SAME * Math.max(1, Math.abs(goal.target)) ? 0 : gap;
}

export function totalOf(parts: readonly Pick<GoalRow, 'target'>[]): number {
  return parts.reduce((total, { target }) => total + target, 0);
}

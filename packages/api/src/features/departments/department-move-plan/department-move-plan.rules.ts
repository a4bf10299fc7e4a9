import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { planDepartmentMove } from '../department-move/department-move.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

export interface MoveLater {
  readonly departmentId: string;
  readonly version: number;
  readonly parentId: string | null;
  readonly effectiveOn: string;
}

interface Today {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  /** The local day. */
  readonly today: string;
}

/** Whether a move may be planned: it must be possible as the organisation is now, and lie ahead. Whether it still is, is asked on the day. */
export function planMoveLater({ actor, tree, today }: Today, { effectiveOn, ...move }: MoveLater): Decision<DepartmentRow> {
  const possible = planDepartmentMove(actor, tree, { ...move, beforeId: null });
  if (!possible.allowed) return possible;
  const { department } = possible.plan;
  if (department.parentId === move.parentId) return refuse('DEPARTMENT_THERE_ALREADY', undefined, ['parentId']);
  return effectiveOn > today ? allow(department) : refuse('DAY_NOT_AHEAD', undefined, ['effectiveOn']);
}

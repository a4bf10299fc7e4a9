import type { Ctx } from '../../platform/context.js';
import { idIn } from '../../platform/db/id-in.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { departmentTree } from '../departments/index.js';
import { DepartmentPlanEntity, PlanGoalEntity } from './department-plan.entity.js';
import { canSeePlan, type GoalRow, type PlanRow } from './plan.rules.js';

/** A plan as it is kept. */
export interface PlanView extends PlanRow {
  readonly updatedAt: Date;
}

interface Place {
  readonly departmentId: string;
  readonly year: number;
}

/** The plan of a department for a year, if the actor may read it; one statement for all departments of a list. */
export async function planOf(ctx: Ctx, { departmentId, year }: Place): Promise<PlanView | null> {
  return canSeePlan(ctx.actor, departmentId) ? anyPlanOf(ctx, { departmentId, year }) : null;
}

function anyPlanOf(ctx: Ctx, { departmentId, year }: Place): Promise<PlanView | null> {
  const plansOfYear = async (ids: readonly string[]): Promise<readonly (PlanView | null)[]> => {
    const plans = await findRows(ctx.db.read, DepartmentPlanEntity, { departmentId: ids, year });
    return ids.map((id) => plans.find((plan) => plan.departmentId === id) ?? null);
  };
  return loaderOf(ctx, `plans of ${year}`, plansOfYear).load(departmentId);
}

/** The plans of a year that the actor may read, in tree order. */
export async function listPlans(ctx: Ctx, year: number): Promise<PlanView[]> {
  const plans = await findRows(ctx.db.read, DepartmentPlanEntity, { year });
  const byDepartment = new Map(plans.map((plan) => [plan.departmentId, plan]));
  const { all } = await departmentTree.of(ctx);
  return all.flatMap(({ id }) => (canSeePlan(ctx.actor, id) ? (byDepartment.get(id) ?? []) : []));
}

/** For which years there is a plan, the latest first. */
export async function planYears(ctx: Ctx, departmentId: string): Promise<readonly number[]> {
  if (!canSeePlan(ctx.actor, departmentId)) return [];
  return loaderOf<string, readonly number[]>(ctx, planYears, async (ids) => {
    const asked = idIn(ctx.db.engine, 'department_id', ids);
    const sql = `select department_id, year from department_plan where ${asked.sql} order by year desc`;
    const rows = await ctx.db.read.rows(sql, asked.params);
    return ids.map((id) => rows.filter(([of]) => of === id).map(([, year]) => Number(year)));
  }).load(departmentId);
}

/** People that the plans right below a department provide for; null where none says. */
export async function headcountBelow(ctx: Ctx, { departmentId, year }: Place): Promise<number | null> {
  const below = (await departmentTree.of(ctx)).children(departmentId).filter(({ isArchived }) => !isArchived);
  const plans = await Promise.all(below.map(({ id }) => anyPlanOf(ctx, { departmentId: id, year })));
  const counts = plans.flatMap((plan) => plan?.plannedHeadcount ?? []);
  return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
}

export function goalsOf(ctx: Ctx, planId: string): Promise<readonly GoalRow[]> {
  return loaderOf<string, readonly GoalRow[]>(ctx, goalsOf, async (ids) => {
    const goals = await findRows(ctx.db.read, PlanGoalEntity, { planId: ids }, { orderBy: { sortOrder: 'asc' } });
    return ids.map((id) => goals.filter((goal) => goal.planId === id));
  }).load(planId);
}

/** A goal with the department whose plan it stands in. */
export interface PlacedGoal extends GoalRow {
  readonly departmentId: string;
}

/** The goal that another is part of; null where the actor may not read it. */
export async function wholeOf(ctx: Ctx, { partOfId }: Pick<GoalRow, 'partOfId'>): Promise<PlacedGoal | null> {
  if (partOfId === null) return null;
  const whole = await loaderOf<string, PlacedGoal | null>(ctx, wholeOf, async (ids) => {
    const goals = await placedGoals(ctx, 'id', ids);
    return ids.map((id) => goals.find((goal) => goal.id === id) ?? null);
  }).load(partOfId);
  return whole && canSeePlan(ctx.actor, whole.departmentId) ? whole : null;
}

/** Every goal that is part of this one, whoever may read it. */
export function partsOf(ctx: Ctx, goalId: string): Promise<readonly PlacedGoal[]> {
  return loaderOf<string, readonly PlacedGoal[]>(ctx, partsOf, async (ids) => {
    const goals = await placedGoals(ctx, 'part_of_id', ids);
    return ids.map((id) => goals.filter(({ partOfId }) => partOfId === id));
  }).load(goalId);
}

type Column = 'id' | 'part_of_id';

/** Goals with their places, by one statement. */
async function placedGoals(ctx: Ctx, by: Column, ids: readonly string[]): Promise<PlacedGoal[]> {
  const asked = idIn(ctx.db.engine, `g.${by}`, ids);
  const rows = await ctx.db.read.objects<PlacedGoal>(
    `select g.id, g.plan_id as planId, g.name, g.target, g.unit, g.is_added_up as isAddedUp, g.part_of_id as partOfId,
       g.sort_order as sortOrder, p.department_id as departmentId
     from plan_goal g join department_plan p on p.id = g.plan_id where ${asked.sql} order by g.id`,
    asked.params,
  );
  return rows.map((row) => ({ ...row, target: Number(row.target), isAddedUp: Boolean(row.isAddedUp) }));
}

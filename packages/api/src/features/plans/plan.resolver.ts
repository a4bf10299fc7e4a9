import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Float, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import {
  Department,
  DepartmentHistoryConnection,
  type DepartmentRow,
  departmentTree,
  type HistoryEntryView,
  historyOf,
} from '../departments/index.js';
import { goalsOf, headcountBelow, listPlans, type PlacedGoal, type PlanView, partsOf, planOf, planYears, wholeOf } from './plan.queries.js';
import { canSeePlan, canWritePlan, type GoalRow, gapOf, totalOf } from './plan.rules.js';
import { DepartmentPlan, DepartmentPlanConnection, PlanGoal, PlanGoalConnection } from './plan.type.js';

@ArgsType()
class DepartmentPlansArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'The year; this one when absent.' })
  year?: number | null;
}

/** By the calendar of the organisation. */
function thisYear(ctx: Context): number {
  return Number(localToday(ctx).slice(0, 4));
}

/** What a department takes on for a year. */
@Resolver(() => DepartmentPlan)
export class DepartmentPlanResolver {
  @Authorized('plan:read')
  @Query(() => DepartmentPlanConnection, { description: 'The plans of a year that the viewer may read, in the order of the tree.' })
  async departmentPlans(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DepartmentPlansArgs) { year, ...page }: DepartmentPlansArgs,
  ): Promise<Connection<PlanView>> {
    return listPage(await listPlans(ctx, year ?? thisYear(ctx)), page, info);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Whose it is.' })
  async department(@Root() { departmentId }: PlanView, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }

  @FieldResolver(() => [PlanGoal], { description: 'What it is to reach, in its order.' })
  async goals(@Root() { id, departmentId }: PlanView, @Ctx() ctx: Context): Promise<readonly PlacedGoal[]> {
    return (await goalsOf(ctx, id)).map((goal) => ({ ...goal, departmentId }));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'People that the plans of the units right below provide for, seen or not; null where none says.',
  })
  headcountBelow(@Root() plan: PlanView, @Ctx() ctx: Context): Promise<number | null> {
    return headcountBelow(ctx, plan);
  }

  @FieldResolver(() => DepartmentHistoryConnection, { description: 'Who changed what, the latest first.' })
  history(
    @Root() { id }: PlanView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HistoryEntryView>> {
    return historyOf(ctx, id, { page, info });
  }
}

/** How a target splits among the units below. */
@Resolver(() => PlanGoal)
export class PlanGoalResolver {
  @FieldResolver(() => Department, { nullable: true, description: 'In whose plan it stands.' })
  async department(@Root() { departmentId }: PlacedGoal, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }

  @FieldResolver(() => PlanGoal, { nullable: true, description: 'The goal above that it is part of; null when none, or not to be read.' })
  partOf(@Root() goal: GoalRow, @Ctx() ctx: Context): Promise<PlacedGoal | null> {
    return wholeOf(ctx, goal);
  }

  @FieldResolver(() => PlanGoalConnection, {
    description: 'Goals of other departments that are part of it, as far as the viewer may read them.',
  })
  async parts(
    @Root() { id }: GoalRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PlacedGoal>> {
    const parts = await partsOf(ctx, id);
    return listPage(
      parts.filter(({ departmentId }) => canSeePlan(ctx.actor, departmentId)),
      page,
      info,
    );
  }

  @FieldResolver(() => Float, { nullable: true, description: 'All its parts together, seen or not; null when it has none.' })
  async partsTotal(@Root() { id }: GoalRow, @Ctx() ctx: Context): Promise<number | null> {
    const parts = await partsOf(ctx, id);
    return parts.length === 0 ? null : totalOf(parts);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'By how much its parts exceed it, or fall short of it (below 0); 0: they add up; null: nothing is to add up.',
  })
  async gap(@Root() goal: GoalRow, @Ctx() ctx: Context): Promise<number | null> {
    return goal.isAddedUp ? gapOf(goal, await partsOf(ctx, goal.id)) : null;
  }
}

/** The plans of a department. */
@Resolver(() => Department)
export class PlansOfDepartmentResolver {
  @FieldResolver(() => DepartmentPlan, {
    nullable: true,
    description: 'What it takes on for a year; null when nothing, or not to be read.',
  })
  plan(
    @Root() { id }: DepartmentRow,
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { nullable: true, description: 'The year; this one when absent.' }) year?: number | null,
  ): Promise<PlanView | null> {
    return planOf(ctx, { departmentId: id, year: year ?? thisYear(ctx) });
  }

  @FieldResolver(() => [Int], { description: 'Years it has plans for, the latest first; none to whoever may not read them.' })
  planYears(@Root() { id }: DepartmentRow, @Ctx() ctx: Context): Promise<readonly number[]> {
    return planYears(ctx, id);
  }

  @FieldResolver(() => Ability, { description: 'Whether the viewer may write its plans, and if not, why.' })
  mayWritePlan(@Root() department: DepartmentRow, @Ctx() ctx: Context): Ability {
    return toAbility(ctx, canWritePlan(ctx.actor, department));
  }
}

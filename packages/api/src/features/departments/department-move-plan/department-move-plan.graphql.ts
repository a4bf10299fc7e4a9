import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { departmentTree, findVisibleDepartment } from '../department.queries.js';
import { Department } from '../department.type.js';
import { DepartmentMovePayload } from '../department-move/department-move.graphql.js';
import type { DepartmentRow } from '../department-tree.rules.js';
import type { PlannedMove } from '../planned-move.rules.js';
import { departmentMovePlan } from './department-move-plan.command.js';

@InputType({ description: 'Where a department goes, and from which day on.' })
export class DepartmentMovePlanInput {
  @Field(() => ID, { description: 'The department that is to move, with everything below it.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The department above it from then on; absent for a root.' })
  parentId?: string | null;

  @Field(() => LocalDate, { description: 'The first day it stands there; a day to come.' })
  effectiveOn!: string;
}

@ObjectType({ description: 'A move that is to happen on a day to come.', simpleResolvers: true })
export class DepartmentPlannedMove {
  @Field(() => LocalDate, { description: 'The first day it stands there.' })
  effectiveOn!: string;
}

@Resolver(() => DepartmentPlannedMove)
export class DepartmentPlannedMoveResolver {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'Below which department; null when it goes to the top, and when the viewer may not see that department.',
  })
  parent(@Root() { parentId }: PlannedMove, @Ctx() ctx: Context): Promise<DepartmentRow | null> | null {
    return parentId === null ? null : findVisibleDepartment(ctx, parentId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it goes to the top.' })
  isToTop(@Root() { parentId }: PlannedMove): boolean {
    return parentId === null;
  }
}

@Resolver(() => Department)
export class PlannedMoveOfDepartmentResolver {
  @FieldResolver(() => DepartmentPlannedMove, { nullable: true, description: 'A move that is planned for it; null when there is none.' })
  plannedMove(@Root() { plannedMove }: DepartmentRow): PlannedMove | null {
    return plannedMove;
  }
}

@Resolver()
export class DepartmentMovePlanResolver {
  @Authorized('department:move')
  @Mutation(() => DepartmentMovePayload, {
    description: 'Plans the move of a department for a day to come; it happens at the start of that day.',
  })
  async departmentMovePlan(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentMovePlanInput, { description: 'The move.' }) input: DepartmentMovePlanInput,
  ): Promise<DepartmentMovePayload> {
    return toPayload(ctx, await departmentMovePlan(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, Float, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { type PlanView, planOf } from '../plan.queries.js';
import { DepartmentPlan } from '../plan.type.js';
import { departmentPlanSet } from './department-plan-set.command.js';

@InputType({ description: 'Something to reach, measured.' })
export class PlanGoalInput {
  @Field(() => ID, { nullable: true, description: 'A goal of the plan that stays or changes; absent: a new one.' })
  goalId?: string | null;

  @Field(() => String, { description: 'What.' })
  @NotBlank()
  @MaxLength(LIMITS.planGoal)
  name!: string;

  @Field(() => Float, { description: 'How much.' })
  @Min(0)
  @Max(1e15)
  target!: number;

  @Field(() => String, { description: 'Of what; a part takes it from the goal above.' })
  @MaxLength(LIMITS.code)
  unit!: string;

  @Field(() => Boolean, { description: 'Whether the targets of the units below are meant to add up to it.' })
  isAddedUp!: boolean;

  @Field(() => ID, { nullable: true, description: 'The goal of the department above, of the same year, that it is part of.' })
  partOfId?: string | null;
}

@InputType({ description: 'What a department takes on for a year, all of it.' })
export class DepartmentPlanSetInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'The year.' })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => Int, { description: 'Version of the plan as last seen; 0: there is none yet.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'People it is to have, those of the units below included.' })
  @Min(0)
  @Max(1_000_000)
  plannedHeadcount?: number | null;

  @Field(() => String, { nullable: true, description: 'What it answers for in that year.' })
  @MaxLength(LIMITS.description)
  duties?: string | null;

  @Field(() => [PlanGoalInput], { description: 'What it is to reach, in its order.' })
  @ArrayMaxSize(LIMITS.planGoals)
  goals!: PlanGoalInput[];
}

@ObjectType({ description: 'The plan as it is now, or why it stayed as it was.', simpleResolvers: true })
export class DepartmentPlanSetPayload extends Payload {
  @Field(() => DepartmentPlan, { nullable: true, description: 'The plan.' })
  departmentPlan?: PlanView | null;
}

@Resolver()
export class DepartmentPlanSetResolver {
  @Authorized('plan:edit')
  @Mutation(() => DepartmentPlanSetPayload, { description: 'Writes what a department takes on for a year.' })
  async departmentPlanSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentPlanSetInput, { description: 'The plan.' }) input: DepartmentPlanSetInput,
  ): Promise<object> {
    const { departmentId, year } = input;
    return toPayload(ctx, await departmentPlanSet(ctx, input), async () => ({ departmentPlan: await planOf(ctx, { departmentId, year }) }));
  }
}

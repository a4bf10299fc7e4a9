import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Department, departmentTree } from '../../departments/index.js';
import { departmentLeadersSet } from './department-leaders-set.command.js';

@InputType({ description: 'Who leads a department. What is left out stays as it is.' })
export class DepartmentLeadersSetInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Who heads it; null: nobody.' })
  headId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who deputises, the first in line first; all of them.' })
  @ArrayMaxSize(LIMITS.departmentDeputies)
  deputyIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the position that leads it, whoever holds that; null: none.' })
  @MaxLength(LIMITS.code)
  headPosition?: string | null;
}

@ObjectType({ description: 'The department with its leaders, or why they stayed.', simpleResolvers: true })
export class DepartmentLeadersSetPayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentLeadersSetResolver {
  @Authorized('department:update')
  @Mutation(() => DepartmentLeadersSetPayload, { description: 'Says who heads a department and who deputises.' })
  async departmentLeadersSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentLeadersSetInput, { description: 'Who.' }) input: DepartmentLeadersSetInput,
  ): Promise<DepartmentLeadersSetPayload> {
    return toPayload(ctx, await departmentLeadersSet(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

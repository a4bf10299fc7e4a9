import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { DepartmentFactsInput } from '../department-facts.type.js';
import { departmentUpdate } from './department-update.command.js';

@InputType({ description: 'What changes of a department. What is left out stays as it is; null empties.' })
export class DepartmentUpdateInput extends DepartmentFactsInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name as people say it.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name?: string;

  @Field(() => String, { nullable: true, description: 'What kind of unit it is, a code of `departmentKinds` or a new word.' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_-]*$/)
  @MaxLength(LIMITS.code)
  kind?: string;
}

@ObjectType({ description: 'The changed department, or why it stayed as it was.', simpleResolvers: true })
export class DepartmentUpdatePayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The changed department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentUpdateResolver {
  @Authorized('department:update')
  @Mutation(() => DepartmentUpdatePayload, { description: 'Changes what is written about a department.' })
  async departmentUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentUpdateInput, { description: 'What changes.' }) input: DepartmentUpdateInput,
  ): Promise<DepartmentUpdatePayload> {
    return toPayload(ctx, await departmentUpdate(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

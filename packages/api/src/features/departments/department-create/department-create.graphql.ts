import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { DepartmentFactsInput } from '../department-facts.type.js';
import { departmentCreate } from './department-create.command.js';

@InputType({ description: 'A new department.' })
export class DepartmentCreateInput extends DepartmentFactsInput {
  @Field(() => String, { description: 'Name as people say it.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { description: 'Stable word, unique in the organisation: letters, digits, - and _.' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_-]*$/)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { description: 'What kind of unit it is, a code of `departmentKinds` or a new word.' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_-]*$/)
  @MaxLength(LIMITS.code)
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The department above; absent for a root.' })
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A department whose duties, rules, assets and goals it takes over where none are given.',
  })
  likeDepartmentId?: string | null;
}

@ObjectType({ description: 'The new department, or why there is none.', simpleResolvers: true })
export class DepartmentCreatePayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The new department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentCreateResolver {
  @Authorized('department:create')
  @Mutation(() => DepartmentCreatePayload, { description: 'Adds a department to the tree.' })
  async departmentCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentCreateInput, { description: 'The department.' }) input: DepartmentCreateInput,
  ): Promise<DepartmentCreatePayload> {
    return toPayload(ctx, await departmentCreate(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

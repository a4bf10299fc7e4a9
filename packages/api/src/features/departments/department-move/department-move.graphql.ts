import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { departmentMove } from './department-move.command.js';

@InputType({ description: 'Where a department goes.' })
export class DepartmentMoveInput {
  @Field(() => ID, { description: 'The department that moves, with everything below it.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The department above it from now on; absent for a root.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Place before this sibling; last when absent.' })
  beforeId?: string | null;
}

@ObjectType({ description: 'The moved department, or why it stayed.', simpleResolvers: true })
export class DepartmentMovePayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The moved department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentMoveResolver {
  @Authorized('department:move')
  @Mutation(() => DepartmentMovePayload, { description: 'Moves a department, with everything below it, to another place in the tree.' })
  async departmentMove(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentMoveInput, { description: 'The move.' }) input: DepartmentMoveInput,
  ): Promise<DepartmentMovePayload> {
    return toPayload(ctx, await departmentMove(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { departmentTree } from '../department.queries.js';
import { DepartmentMovePayload } from '../department-move/department-move.graphql.js';
import { departmentMoveCancel } from './department-move-cancel.command.js';

@InputType({ description: 'Whose planned move to call off.' })
export class DepartmentMoveCancelInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class DepartmentMoveCancelResolver {
  @Authorized('department:move')
  @Mutation(() => DepartmentMovePayload, { description: 'Calls the planned move of a department off.' })
  async departmentMoveCancel(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentMoveCancelInput, { description: 'The department.' }) input: DepartmentMoveCancelInput,
  ): Promise<DepartmentMovePayload> {
    return toPayload(ctx, await departmentMoveCancel(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

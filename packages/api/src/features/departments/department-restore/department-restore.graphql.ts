import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { departmentRestore } from './department-restore.command.js';

@InputType({ description: 'Which department comes back into use.' })
export class DepartmentRestoreInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The restored department, or why it stays archived.', simpleResolvers: true })
export class DepartmentRestorePayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The restored department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentRestoreResolver {
  @Authorized('department:archive')
  @Mutation(() => DepartmentRestorePayload, { description: 'Brings an archived department back to the place it had.' })
  async departmentRestore(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentRestoreInput, { description: 'Which one.' }) input: DepartmentRestoreInput,
  ): Promise<DepartmentRestorePayload> {
    return toPayload(ctx, await departmentRestore(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

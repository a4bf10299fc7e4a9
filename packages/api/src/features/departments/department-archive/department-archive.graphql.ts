import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { departmentArchive } from './department-archive.command.js';

@InputType({ description: 'Which department goes out of use.' })
export class DepartmentArchiveInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, for its history.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The archived department, or everything that keeps it in use.', simpleResolvers: true })
export class DepartmentArchivePayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The archived department.' })
  department?: Department | null;
}

@Resolver()
export class DepartmentArchiveResolver {
  @Authorized('department:archive')
  @Mutation(() => DepartmentArchivePayload, {
    description:
      'Puts a department out of use. Nothing is deleted: tickets and figures of the past stay with it. See `Department.archiveBlockers`.',
  })
  async departmentArchive(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentArchiveInput, { description: 'Which one.' }) input: DepartmentArchiveInput,
  ): Promise<DepartmentArchivePayload> {
    return toPayload(ctx, await departmentArchive(ctx, input), async ({ departmentId }) => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}

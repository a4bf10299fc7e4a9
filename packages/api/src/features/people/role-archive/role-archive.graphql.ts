import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { readRole } from '../role.resolver.js';
import { RolePayload } from '../role-payload.type.js';
import { roleArchive } from './role-archive.command.js';

@InputType({ description: 'Which role to take out of use.' })
export class RoleArchiveInput {
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class RoleArchiveResolver {
  @Authorized('role:edit')
  @Mutation(() => RolePayload, {
    description: 'Takes a role out of use: nobody can be given it any more. Refused while somebody holds it.',
  })
  async roleArchive(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleArchiveInput, { description: 'The role.' }) input: RoleArchiveInput,
  ): Promise<RolePayload> {
    return toPayload(ctx, await roleArchive(ctx, input), async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

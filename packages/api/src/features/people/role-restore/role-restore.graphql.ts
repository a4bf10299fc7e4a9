import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { readRole } from '../role.resolver.js';
import { RolePayload } from '../role-payload.type.js';
import { roleRestore } from './role-restore.command.js';

@InputType({ description: 'Which role to bring back.' })
export class RoleRestoreInput {
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class RoleRestoreResolver {
  @Authorized('role:edit')
  @Mutation(() => RolePayload, { description: 'Brings a role back into use.' })
  async roleRestore(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleRestoreInput, { description: 'The role.' }) input: RoleRestoreInput,
  ): Promise<RolePayload> {
    return toPayload(ctx, await roleRestore(ctx, input), async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

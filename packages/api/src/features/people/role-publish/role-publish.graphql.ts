import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { readRole } from '../role.resolver.js';
import { RolePayload } from '../role-payload.type.js';
import { rolePublish } from './role-publish.command.js';

@InputType({ description: 'Which draft to publish.' })
export class RolePublishInput {
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class RolePublishResolver {
  @Authorized('role:publish')
  @Mutation(() => RolePayload, { description: 'Gives everybody who holds the role what its draft says, at once.' })
  async rolePublish(
    @Ctx() ctx: Context,
    @Arg('input', () => RolePublishInput, { description: 'The role.' }) input: RolePublishInput,
  ): Promise<RolePayload> {
    return toPayload(ctx, await rolePublish(ctx, input), async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

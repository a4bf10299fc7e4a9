import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { readRole } from '../role.resolver.js';
import { RolePayload } from '../role-payload.type.js';
import { roleDraftDiscard } from './role-draft-discard.command.js';

@InputType({ description: 'Whose draft to throw away.' })
export class RoleDraftDiscardInput {
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class RoleDraftDiscardResolver {
  @Authorized('role:edit')
  @Mutation(() => RolePayload, { description: 'Throws the draft of a role away.' })
  async roleDraftDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleDraftDiscardInput, { description: 'The role.' }) input: RoleDraftDiscardInput,
  ): Promise<RolePayload> {
    return toPayload(ctx, await roleDraftDiscard(ctx, input), async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { readRole } from '../role.resolver.js';
import { LocalTextInput, localText } from '../role-input.type.js';
import { RolePayload } from '../role-payload.type.js';
import { roleCreate } from './role-create.command.js';

@InputType({ description: "A new role of the organisation's own." })
export class RoleCreateInput {
  @Field(() => String, { description: 'Stable word: letters, digits, - and _.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => LocalTextInput, { description: 'Its name.' })
  names!: LocalTextInput;

  @Field(() => ID, { nullable: true, description: 'The role it is a copy of; empty when absent.' })
  sourceRoleId?: string | null;
}

@Resolver()
export class RoleCreateResolver {
  @Authorized('role:create')
  @Mutation(() => RolePayload, { description: 'Makes a role, mostly as a copy of another. Nobody holds it yet.' })
  async roleCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleCreateInput, { description: 'The role.' }) { code, names, sourceRoleId = null }: RoleCreateInput,
  ): Promise<RolePayload> {
    const outcome = await roleCreate(ctx, { code, names: localText(names), sourceRoleId });
    return toPayload(ctx, outcome, async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

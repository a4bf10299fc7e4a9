import { PERMISSIONS, SENSITIVE_FIELDS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { readRole } from '../role.resolver.js';
import { FieldRuleInput, LocalTextInput, localText, RoleGrantInput } from '../role-input.type.js';
import { RolePayload } from '../role-payload.type.js';
import { roleDraftSave } from './role-draft-save.command.js';

/** A role may hold one right by several scopes. */
const MOST_GRANTS = 3 * PERMISSIONS.length;

@InputType({ description: 'What a role is to become.' })
export class RoleDraftSaveInput {
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => LocalTextInput, { description: 'Its name.' })
  names!: LocalTextInput;

  @Field(() => [RoleGrantInput], { description: 'Every right it is to give.' })
  @ArrayMaxSize(MOST_GRANTS)
  grants!: RoleGrantInput[];

  @Field(() => [FieldRuleInput], { description: 'What it is to do with sensitive fields; one that is not named is masked.' })
  @ArrayMaxSize(SENSITIVE_FIELDS.length)
  fields!: FieldRuleInput[];
}

@Resolver()
export class RoleDraftSaveResolver {
  @Authorized('role:edit')
  @Mutation(() => RolePayload, { description: "Writes down what a role is to become. Nobody's rights change before it is published." })
  async roleDraftSave(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleDraftSaveInput, { description: 'The draft.' }) { names, ...input }: RoleDraftSaveInput,
  ): Promise<RolePayload> {
    const outcome = await roleDraftSave(ctx, { ...input, names: localText(names) });
    return toPayload(ctx, outcome, async ({ roleId }) => ({ role: await readRole(ctx, roleId) }));
  }
}

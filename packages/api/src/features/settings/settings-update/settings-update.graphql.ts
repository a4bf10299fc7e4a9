import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { SettingValue } from '../../../kernel/setting-definition.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { SettingGroup } from '../setting.type.js';
import { SettingValueScalar } from '../setting-value.scalar.js';
import { findSettingGroup } from '../settings.queries.js';
import { settingsUpdate } from './settings-update.command.js';

@InputType({ description: 'What one setting shall hold.' })
export class SettingInput {
  @Field(() => String, { description: 'Its key.' })
  @MaxLength(60)
  key!: string;

  @Field(() => SettingValueScalar, { nullable: true, description: 'Its new value; null or absent: the default again.' })
  value?: SettingValue | null;
}

@InputType({ description: 'Settings of one group to decide.' })
export class SettingsUpdateInput {
  @Field(() => String, { description: 'The group.' })
  @MaxLength(LIMITS.code)
  group!: string;

  @Field(() => Int, { description: 'The version of the group that was read.' })
  version!: number;

  @Field(() => [SettingInput], { description: 'The settings; those not named stay.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.ids)
  values!: SettingInput[];
}

@ObjectType({ description: 'The group as it is now, or why nothing changed.', simpleResolvers: true })
export class SettingsUpdatePayload extends Payload {
  @Field(() => SettingGroup, { nullable: true, description: 'The group as it is now.' })
  group?: SettingGroup | null;
}

@Resolver()
export class SettingsUpdateResolver {
  @Authorized('setting:update')
  @Mutation(() => SettingsUpdatePayload, { description: 'Decides settings of one group, all or none.' })
  async settingsUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => SettingsUpdateInput, { description: 'Group and values.' }) input: SettingsUpdateInput,
  ): Promise<SettingsUpdatePayload> {
    return toPayload(ctx, await settingsUpdate(ctx, input), async ({ group }) => ({ group: await findSettingGroup(ctx, group) }));
  }
}

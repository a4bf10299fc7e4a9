import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { SettingValue } from '../../../kernel/setting-definition.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, connectionOf, PageArgs } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { SettingValueScalar } from '../setting-value.scalar.js';
import { type SettingDecisionView, settingHistory } from './setting-history.queries.js';

@ObjectType({ description: 'One setting that was decided otherwise.', simpleResolvers: true })
export class SettingChange {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language; its key when it is gone." })
  label!: string;

  @Field(() => SettingValueScalar, {
    nullable: true,
    description: 'What held before; null where it says nothing to people, such as a file.',
  })
  from!: SettingValue | null;

  @Field(() => SettingValueScalar, { nullable: true, description: 'What has held since; null as above.' })
  to!: SettingValue | null;
}

@ObjectType({ description: 'Settings of a group that were decided together, as it was recorded; never rewritten.', simpleResolvers: true })
export class SettingDecision {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => [SettingChange], { description: 'What changed.' })
  changes!: readonly SettingChange[];
}

export const { Connection: SettingDecisionConnection } = connectionOf(SettingDecision);

@ArgsType()
class SettingHistoryArgs extends PageArgs {
  @Field(() => String, { description: 'The group.' })
  @MaxLength(LIMITS.code)
  group!: string;
}

@Resolver()
export class SettingHistoryResolver {
  @Authorized('setting:read')
  @Query(() => SettingDecisionConnection, { description: 'What was decided in a group of settings, the latest first.' })
  settingHistory(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SettingHistoryArgs) asked: SettingHistoryArgs,
  ): Promise<Connection<SettingDecisionView>> {
    return settingHistory(ctx, asked.group, { page: asked, info });
  }
}

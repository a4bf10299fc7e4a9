import { type Language, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NOTIFICATION_KINDS } from '../notification.rules.js';
import { type ListedDefault, listedDefaults } from '../notification-defaults.queries.js';
import { NotificationDefaults } from '../notification-defaults.type.js';
import { NotificationWayInput } from '../notification-rules.type.js';
import { labelOf } from '../notification-texts.rules.js';
import { notificationDefaultsSet } from './notification-defaults-set.command.js';

@InputType({ description: 'How people of one department, or with one role, are to be told.' })
export class NotificationDefaultsSetInput {
  @Field(() => ID, { nullable: true, description: 'The department; this or the role.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The role; this or the department.' })
  roleId?: string | null;

  @Field(() => Int, { description: 'The version as last seen; 0 while nothing is decided for it.' })
  version!: number;

  @Field(() => [NotificationWayInput], { description: 'The kinds it decides; with none, nothing of its own holds any more.' })
  @ArrayMaxSize(LIMITS.page)
  ways!: readonly NotificationWayInput[];
}

@ObjectType({ description: 'What holds from now on, or why it stayed.', simpleResolvers: true })
export class NotificationDefaultsSetPayload extends Payload {
  @Field(() => [NotificationDefaults], { nullable: true, description: 'What all departments and roles have decided.' })
  notificationDefaults?: readonly NotificationDefaults[] | null;
}

async function defaultsView(ctx: Context): Promise<NotificationDefaults[]> {
  return (await listedDefaults(ctx)).map((one) => viewOf(one, ctx.language));
}

function viewOf({ name, version, targetKind, targetId, ways }: ListedDefault, language: Language): NotificationDefaults {
  return {
    ...{ version, name },
    departmentId: targetKind === 'department' ? targetId : null,
    roleId: targetKind === 'role' ? targetId : null,
    ways: NOTIFICATION_KINDS.flatMap((kind) => {
      const way = ways[kind];
      return way ? [{ kind, label: labelOf(kind, language), ...way }] : [];
    }),
  };
}

@Resolver()
export class NotificationDefaultsResolver {
  @Authorized('setting:read')
  @Query(() => [NotificationDefaults], {
    description: 'How people of departments, and with roles, are told where they have not chosen themselves.',
  })
  notificationDefaults(@Ctx() ctx: Context): Promise<NotificationDefaults[]> {
    return defaultsView(ctx);
  }

  @Authorized('setting:update')
  @Mutation(() => NotificationDefaultsSetPayload, { description: 'Decides how people of a department, or with a role, are told.' })
  async notificationDefaultsSet(
    @Ctx() ctx: Context,
    @Arg('input', () => NotificationDefaultsSetInput, { description: 'The decision.' }) input: NotificationDefaultsSetInput,
  ): Promise<NotificationDefaultsSetPayload> {
    const { departmentId = null, roleId = null, version, ways } = input;
    const decided = Object.fromEntries(ways.map(({ kind, isListed, mail }) => [kind, { isListed, mail }]));
    const outcome = await notificationDefaultsSet(ctx, { departmentId, roleId, version, ways: decided });
    return toPayload(ctx, outcome, async () => ({ notificationDefaults: await defaultsView(ctx) }));
  }
}

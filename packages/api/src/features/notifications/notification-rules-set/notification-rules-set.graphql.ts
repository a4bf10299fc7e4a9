import { Arg, Authorized, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { staff } from '../../people/index.js';
import { canMail } from '../mail/mail-server.js';
import { NOTIFICATION_KINDS } from '../notification.rules.js';
import { houseWays, ownRules } from '../notification-rules.queries.js';
import { NotificationRulesSetInput, NotificationRulesView } from '../notification-rules.type.js';
import { labelOf } from '../notification-texts.rules.js';
import { rulesOfHouse, wayOf } from '../notification-ways.rules.js';
import { notificationRulesSet } from './notification-rules-set.command.js';

@ObjectType({ description: 'How the viewer is told from now on, or why it stayed.', simpleResolvers: true })
export class NotificationRulesSetPayload extends Payload {
  @Field(() => NotificationRulesView, { nullable: true, description: 'How they are told.' })
  rules?: NotificationRulesView | null;
}

async function rulesView(ctx: Context): Promise<NotificationRulesView> {
  const personId = ctx.actor.personId ?? '';
  const [own, house, people] = [await ownRules(ctx.db.read, personId), await houseWays(ctx), await staff.of(ctx)];
  const { quietFrom, quietUntil, digest } = own ?? rulesOfHouse(house);
  return {
    version: own?.version ?? 0,
    ways: NOTIFICATION_KINDS.map((kind) => ({ kind, label: labelOf(kind, ctx.language), ...wayOf(kind, own, house) })),
    ...{ quietFrom, quietUntil, digest },
    mailAddress: canMail(ctx) ? (people.find(personId)?.email ?? null) : null,
  };
}

@Resolver()
export class NotificationRulesResolver {
  @Authorized()
  @Query(() => NotificationRulesView, {
    nullable: true,
    description: 'How the viewer is told; null for a token, and while somebody looks as them.',
  })
  notificationRules(@Ctx() ctx: Context): Promise<NotificationRulesView> | null {
    return ctx.actor.kind === 'person' && !ctx.actor.viewedBy ? rulesView(ctx) : null;
  }

  @Authorized()
  @Mutation(() => NotificationRulesSetPayload, { description: 'Chooses how the viewer is told.' })
  async notificationRulesSet(
    @Ctx() ctx: Context,
    @Arg('input', () => NotificationRulesSetInput, { description: 'The choice.' }) input: NotificationRulesSetInput,
  ): Promise<NotificationRulesSetPayload> {
    const { version, ways, quietFrom = null, quietUntil = null, digest } = input;
    const chosen = Object.fromEntries(ways.map(({ kind, isListed, mail }) => [kind, { isListed, mail }]));
    const outcome = await notificationRulesSet(ctx, { version, ways: chosen, quietFrom, quietUntil, digest });
    return toPayload(ctx, outcome, async () => ({ rules: await rulesView(ctx) }));
  }
}

import { Arg, Authorized, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { staff } from '../../people/index.js';
import { canMail } from '../mail/mail-server.js';
import { NOTIFICATION_KINDS } from '../notification.rules.js';
import { standingsOf, targetNames } from '../notification-defaults.queries.js';
import { ownRules } from '../notification-rules.queries.js';
import { type NotificationRule, NotificationRulesSetInput, NotificationRulesView } from '../notification-rules.type.js';
import { labelOf } from '../notification-texts.rules.js';
import { rulesOfHouse, standardWay, wayOf } from '../notification-ways.rules.js';
import { notificationRulesSet } from './notification-rules-set.command.js';

@ObjectType({ description: 'How the viewer is told from now on, or why it stayed.', simpleResolvers: true })
export class NotificationRulesSetPayload extends Payload {
  @Field(() => NotificationRulesView, { nullable: true, description: 'How they are told.' })
  rules?: NotificationRulesView | null;
}

async function rulesView(ctx: Context): Promise<NotificationRulesView> {
  const personId = ctx.actor.personId ?? '';
  const [own, standingOf, people] = [await ownRules(ctx.db.read, personId), await standingsOf(ctx), await staff.of(ctx)];
  const standing = standingOf(personId);
  const { quietFrom, quietUntil, digest } = own ?? rulesOfHouse(standing.house);
  const nameOf = await targetNames(ctx);
  const ways = NOTIFICATION_KINDS.map((kind): NotificationRule => {
    const [{ source, targetId, ...way }, standard] = [wayOf(kind, own, standing), standardWay(kind, standing)];
    const sourceName = source === 'department' || source === 'role' ? nameOf(source, targetId ?? '') : null;
    const label = labelOf(kind, ctx.language);
    return { kind, label, ...way, source, sourceName, isListedByDefault: standard.isListed, mailByDefault: standard.mail };
  });
  const mailAddress = (await canMail(ctx)) ? (people.find(personId)?.email ?? null) : null;
  return { version: own?.version ?? 0, ways, quietFrom, quietUntil, digest, mailAddress };
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

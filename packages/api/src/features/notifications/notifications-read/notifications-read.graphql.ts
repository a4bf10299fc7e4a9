import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { boxOf } from '../notification.queries.js';
import { NotificationBox } from '../notification.type.js';
import { notificationsRead } from './notifications-read.command.js';

@InputType({ description: 'Which of the viewer’s notifications; without a word all of them.' })
export class NotificationsReadInput {
  @Field(() => ID, { nullable: true, description: 'Only this one, and the others about its ticket.' })
  notificationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this ticket, because its page was opened.' })
  ticketId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what happened up to then: what came meanwhile stays unread.' })
  until?: Date | null;
}

@ObjectType({ description: 'What is left, or why nothing was put away.', simpleResolvers: true })
export class NotificationsReadPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were put away.' })
  readCount?: number | null;

  @Field(() => NotificationBox, { nullable: true, description: 'What is left.' })
  box?: NotificationBox | null;
}

@Resolver()
export class NotificationsReadResolver {
  @Authorized()
  @Mutation(() => NotificationsReadPayload, { description: "Marks the viewer's notifications as read." })
  async notificationsRead(
    @Ctx() ctx: Context,
    @Arg('input', () => NotificationsReadInput, { description: 'Which ones.' }) input: NotificationsReadInput,
  ): Promise<NotificationsReadPayload> {
    return toPayload(ctx, await notificationsRead(ctx, input), async ({ readCount }) => ({ readCount, box: await boxOf(ctx) }));
  }
}

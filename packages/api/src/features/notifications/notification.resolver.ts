import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Ticket, ticketNode } from '../tickets/index.js';
import { boxChanges, boxOf, listNotifications } from './notification.queries.js';
import { Notification, NotificationBox, NotificationConnection, NotificationFilter } from './notification.type.js';

@Resolver(() => Notification)
export class NotificationResolver {
  @Authorized()
  @Query(() => NotificationConnection, {
    description: "The viewer's notifications, latest first; none for a token, and none while somebody looks as them.",
  })
  notifications(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => NotificationFilter, { nullable: true, description: 'Which ones.' }) filter?: NotificationFilter | null,
  ): Promise<Connection<Notification>> {
    return listNotifications(ctx, filter ?? {}, { page, info });
  }

  @Authorized()
  @Query(() => NotificationBox, { description: "The viewer's notifications as a whole." })
  notificationBox(@Ctx() ctx: Context): Promise<NotificationBox> {
    return boxOf(ctx);
  }

  @Authorized()
  @Subscription(() => NotificationBox, {
    description: 'The box of the viewer, whenever a notification comes or is read.',
    subscribe: ({ context }: { readonly context: Context }) => boxChanges(context),
  })
  notificationBoxChanged(@Ctx() ctx: Context): Promise<NotificationBox> {
    return boxOf(ctx);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket it is about; null when the viewer may not see it any more.' })
  ticket(@Root() { ticketId }: Notification, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }
}

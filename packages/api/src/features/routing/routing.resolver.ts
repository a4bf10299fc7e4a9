import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { type RoutingQueue, RoutingQueueConnection, RoutingWorkload, showingQueues, workloadView } from './routing.type.js';
import { routingBook } from './routing-book.queries.js';

@Resolver()
export class RoutingResolver {
  @Authorized()
  @Query(() => RoutingQueueConnection, {
    description: 'The queues, in the order in which they are tried: the first that fits a ticket holds it.',
  })
  async routingQueues(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<RoutingQueue>> {
    const [{ queues }, show] = [await routingBook.of(ctx), await showingQueues(ctx)];
    return listPage(queues.map(show), page, info);
  }

  @Authorized()
  @Query(() => RoutingWorkload, { description: 'How much work people have at most, and how much of it a ticket is.' })
  async routingWorkload(@Ctx() ctx: Context): Promise<RoutingWorkload> {
    return workloadView(ctx, await routingBook.of(ctx));
  }
}

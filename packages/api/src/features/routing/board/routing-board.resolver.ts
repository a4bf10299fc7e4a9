import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { boardNow } from './routing-board.queries.js';
import { RoutingQueueNow } from './routing-board.type.js';

@Resolver()
export class RoutingBoardResolver {
  @Authorized('routing:read')
  @Estimated(() => 20)
  @Query(() => [RoutingQueueNow], { description: 'The queues of the departments that the viewer leads, as they stand now.' })
  routingBoard(@Ctx() ctx: Context): Promise<RoutingQueueNow[]> {
    return boardNow(ctx);
  }
}

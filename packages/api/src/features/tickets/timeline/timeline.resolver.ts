import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, PageArgs } from '../../../platform/graphql/connection.js';
import { Ticket } from '../ticket.type.js';
import { timelineOf } from './timeline.queries.js';
import type { TimelineEntryView } from './timeline.rules.js';
import { TimelineConnection } from './timeline.type.js';

@Resolver(() => Ticket)
export class TimelineResolver {
  @FieldResolver(() => TimelineConnection, { description: 'Its history, oldest first.' })
  timeline(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TimelineEntryView>> {
    return timelineOf(ctx, id, { page, info });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { Ticket, ticketNode } from '../tickets/index.js';
import { type CustomerTimelineEntryView, customerTimeline } from './customer-timeline.queries.js';
import { CustomerChange, CustomerTimelineArgs, CustomerTimelineConnection, CustomerTimelineEntry } from './customer-timeline.type.js';

@Resolver(() => CustomerTimelineEntry)
export class CustomerTimelineResolver {
  @Authorized('customer:read')
  @Query(() => CustomerTimelineConnection, {
    description:
      'What happened with a customer, the latest first; nothing of one whom the viewer may not see, and of tickets only of those they see.',
  })
  customerTimeline(
    @Args(() => CustomerTimelineArgs) { customerId, kinds = null, ...page }: CustomerTimelineArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CustomerTimelineEntryView>> {
    return customerTimeline(ctx, { customerId, kinds, page, info });
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'On which ticket.' })
  async ticket(
    @Root() { ticketId }: CustomerTimelineEntryView,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectedRow | null> {
    return ticketId === undefined ? null : ticketNode(ctx, ticketId, info);
  }

  @Estimated(() => 1)
  @FieldResolver(() => [CustomerChange], { description: 'What it changed of the customer (at most one entry per property).' })
  changes(@Root() { changes = [] }: CustomerTimelineEntryView): readonly CustomerChange[] {
    return changes;
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { Customer } from '../customers/index.js';
import { ticketPage } from './ticket.queries.js';
import { TicketConnection } from './ticket.type.js';
import { ticketsAsked } from './ticket-filter.queries.js';
import { TicketsArgs } from './ticket-filter.type.js';

@Resolver(() => Customer)
export class CustomerTicketsResolver {
  @FieldResolver(() => TicketConnection, { description: 'Tickets of the customer that the viewer may see.' })
  async tickets(
    @Root() customer: { id: string },
    @Args(() => TicketsArgs) args: TicketsArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    const where = await ticketsAsked(ctx, { ...args.filter, customerId: customer.id });
    return ticketPage(ctx, { where, sort: args.sort, page: args, info });
  }
}

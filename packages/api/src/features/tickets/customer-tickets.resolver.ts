import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, nestedPage } from '../../platform/graphql/connection.js';
import { Customer } from '../customers/index.js';
import { ticketPages } from './ticket.queries.js';
import { TicketConnection } from './ticket.type.js';
import { ticketsAsked } from './ticket-filter.queries.js';
import { TicketsArgs } from './ticket-filter.type.js';
import { allOf } from './ticket-scope.queries.js';

@Resolver(() => Customer)
export class CustomerTicketsResolver {
  @FieldResolver(() => TicketConnection, { description: 'Tickets of the customer that the viewer may see.' })
  tickets(
    @Root() { id }: { id: string },
    @Args(() => TicketsArgs) { filter, sort, ...page }: TicketsArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    const pagesOf = async (ids: readonly string[]) => {
      const asked = await ticketsAsked(ctx, { ...filter, customerId: null });
      const wheres = ids.map((customerId) => allOf([asked, { sql: 't.customer_id = ?', params: [customerId] }]));
      return ticketPages(ctx, { wheres, sort, page, info, isIndexed: true });
    };
    return nestedPage(ctx, { info, parent: id, pagesOf });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { byId, findVisibleTicket, ticketPage } from './ticket.queries.js';
import { Ticket, TicketConnection, TicketViewerCan, TransitionOption } from './ticket.type.js';
import { type TicketFactsRow, transitionOptions, viewerCan } from './ticket-abilities.js';
import { ticketsAsked } from './ticket-filter.queries.js';
import { TicketsArgs } from './ticket-filter.type.js';

@Resolver(() => Ticket)
export class TicketResolver {
  @Authorized('ticket:read')
  @Query(() => Ticket, { nullable: true, description: 'One ticket; null when it does not exist or the viewer may not see it.' })
  ticket(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectedRow | null> {
    return findVisibleTicket(ctx, byId(id), { info });
  }

  @Authorized('ticket:read')
  @Query(() => Ticket, { nullable: true, description: 'One ticket by the number people call it by.' })
  ticketByNumber(
    @Arg('number', () => String, { description: 'Its number.' }) number: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectedRow | null> {
    return findVisibleTicket(ctx, { sql: 't.number = ?', params: [number] }, { info });
  }

  @Authorized('ticket:read')
  @Query(() => TicketConnection, { description: 'Tickets the viewer may see.' })
  async tickets(
    @Args(() => TicketsArgs) args: TicketsArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return ticketPage(ctx, { where: await ticketsAsked(ctx, args.filter ?? {}), sort: args.sort, page: args, info });
  }

  @FieldResolver(() => [TransitionOption], { description: "The organisation's own steps from the state it is in." })
  availableTransitions(@Root() ticket: TicketFactsRow, @Ctx() ctx: Context): Promise<TransitionOption[]> {
    return transitionOptions(ctx, ticket);
  }

  @FieldResolver(() => TicketViewerCan, { description: 'What the viewer may do to it now, and if not, why.' })
  viewerCan(@Root() ticket: TicketFactsRow, @Ctx() ctx: Context): Promise<TicketViewerCan> {
    return viewerCan(ctx, ticket);
  }
}

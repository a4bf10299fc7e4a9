import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import type { ProjectedRow } from '../../../platform/db/projection.js';
import { forbidden } from '../../../platform/graphql/request-error.js';
import { byId, findVisibleTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { TicketChange } from './ticket-change.type.js';
import { changeOf, isTicketVisible, type StoredEvent, type TicketChangeView, ticketChangesFor } from './ticket-changes.queries.js';

interface Subscribing {
  readonly context: Context;
  readonly args: { readonly ticketId: string };
}

/** Every event is judged twice: by who subscribed, so that foreign ones are never sent, and by who the caller is when it is answered. */
@Resolver(() => TicketChange)
export class TicketSubscriptionResolver {
  @Authorized('ticket:read')
  @Subscription(() => TicketChange, {
    description: 'Every change of one ticket the viewer may see.',
    async subscribe({ context, args }: Subscribing) {
      if (!(await isTicketVisible(context, args.ticketId))) throw forbidden();
      return ticketChangesFor(context, args.ticketId);
    },
  })
  ticketChanged(
    @Root() event: StoredEvent,
    @Arg('ticketId', () => ID, { description: 'The ticket.' }) _ticketId: string,
    @Ctx() ctx: Context,
  ): Promise<TicketChangeView> {
    return changeOf(ctx, event);
  }

  @Authorized('ticket:read')
  @Subscription(() => TicketChange, {
    description: 'Changes of tickets the viewer may see.',
    subscribe: ({ context }: Pick<Subscribing, 'context'>) => ticketChangesFor(context, null),
  })
  ticketsChanged(@Root() event: StoredEvent, @Ctx() ctx: Context): Promise<TicketChangeView> {
    return changeOf(ctx, event);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket as it is now.' })
  ticket(@Root() { ticketId }: TicketChange, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
    return findVisibleTicket(ctx, byId(ticketId), { info });
  }
}

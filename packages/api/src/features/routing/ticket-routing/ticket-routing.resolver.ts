import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ticket } from '../../tickets/index.js';
import { routingOf } from './ticket-routing.queries.js';
import { TicketRouting } from './ticket-routing.type.js';

@Resolver(() => Ticket)
export class TicketRoutingResolver {
  @FieldResolver(() => TicketRouting, { description: 'Where it waits for somebody, and how a queue gave it to whom.' })
  routing(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<TicketRouting> {
    return routingOf(ctx, id);
  }
}

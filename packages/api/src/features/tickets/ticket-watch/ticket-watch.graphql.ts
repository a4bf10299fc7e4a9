import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketWatch } from './ticket-watch.command.js';

@InputType({ description: 'Lets somebody hear of everything that happens to a ticket, or no more; whoever watches must see it anyway.' })
export class TicketWatchInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { nullable: true, description: 'Who is to hear of it; absent: the viewer.' })
  personId?: string | null;

  @Field(() => Boolean, { description: 'Whether they are to hear of it from now on.' })
  isWatching!: boolean;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketWatchPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketWatchResolver {
  @Authorized('ticket:read')
  @Mutation(() => TicketWatchPayload, {
    description: 'Lets somebody hear of everything that happens to a ticket, or no more; whoever watches must see it anyway.',
  })
  async ticketWatch(
    @Arg('input', () => TicketWatchInput, { description: 'Which ticket, and how.' }) input: TicketWatchInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketWatch(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

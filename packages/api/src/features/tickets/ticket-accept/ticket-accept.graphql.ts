import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketAccept } from './ticket-accept.command.js';

@InputType({ description: 'Takes a ticket on: the viewer becomes its assignee.' })
export class TicketAcceptInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketAcceptPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketAcceptResolver {
  @Authorized('ticket:accept')
  @Mutation(() => TicketAcceptPayload, { description: 'Takes a ticket on: the viewer becomes its assignee.' })
  async ticketAccept(
    @Arg('input', () => TicketAcceptInput, { description: 'Which ticket, and how.' }) input: TicketAcceptInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketAccept(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

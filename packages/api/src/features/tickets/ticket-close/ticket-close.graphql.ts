import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketClose } from './ticket-close.command.js';

@InputType({ description: 'Closes a ticket, once the customer was told the outcome.' })
export class TicketCloseInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketClosePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketCloseResolver {
  @Authorized('ticket:close')
  @Mutation(() => TicketClosePayload, { description: 'Closes a ticket, once the customer was told the outcome.' })
  async ticketClose(
    @Arg('input', () => TicketCloseInput, { description: 'Which ticket, and how.' }) input: TicketCloseInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketClose(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

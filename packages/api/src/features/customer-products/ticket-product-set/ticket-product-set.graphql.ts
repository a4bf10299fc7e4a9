import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket, Ticket } from '../../tickets/index.js';
import { ticketProductSet } from './ticket-product-set.command.js';

@InputType({ description: "Which of the customer's products a ticket is about." })
export class TicketProductSetInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: "One of the customer's products; absent: none in particular." })
  productId?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketProductSetPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketProductSetResolver {
  @Authorized('ticket:edit')
  @Mutation(() => TicketProductSetPayload, { description: "Says which of the customer's products a ticket is about." })
  async ticketProductSet(
    @Arg('input', () => TicketProductSetInput, { description: 'Which ticket, and which product.' }) input: TicketProductSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketProductSet(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

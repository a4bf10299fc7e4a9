import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketReview } from './ticket-review.command.js';

@InputType({ description: 'Says that the record of a solved ticket was looked through and is complete.' })
export class TicketReviewInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketReviewPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketReviewResolver {
  @Authorized('ticket:close')
  @Mutation(() => TicketReviewPayload, {
    description: 'Says that the record of a solved ticket was looked through: it has a category, and the contact it is about is logged.',
  })
  async ticketReview(
    @Arg('input', () => TicketReviewInput, { description: 'Which ticket.' }) input: TicketReviewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketReview(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

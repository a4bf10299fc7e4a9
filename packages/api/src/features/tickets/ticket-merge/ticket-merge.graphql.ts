import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketMerge } from './ticket-merge.command.js';

@InputType({ description: 'Merges a ticket into another one of the same customer, where it goes on; both numbers lead there for good.' })
export class TicketMergeInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { description: 'The other ticket.' })
  otherTicketId!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketMergePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketMergeResolver {
  @Authorized('ticket:merge')
  @Mutation(() => TicketMergePayload, {
    description: 'Merges a ticket into another one of the same customer, where it goes on; both numbers lead there for good.',
  })
  async ticketMerge(
    @Arg('input', () => TicketMergeInput, { description: 'Which ticket, and how.' }) input: TicketMergeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketMerge(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketAssign } from './ticket-assign.command.js';

@InputType({ description: 'Gives a ticket to a person, in its department where they work there, else in theirs.' })
export class TicketAssignInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { description: 'The person.' })
  assigneeId!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketAssignPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketAssignResolver {
  @Authorized('ticket:transfer')
  @Mutation(() => TicketAssignPayload, {
    description: 'Gives a ticket to a person, in its department where they work there, else in theirs.',
  })
  async ticketAssign(
    @Arg('input', () => TicketAssignInput, { description: 'Which ticket, and how.' }) input: TicketAssignInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketAssign(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

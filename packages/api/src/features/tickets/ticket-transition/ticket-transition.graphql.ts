import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketTransition } from './ticket-transition.command.js';

@InputType({ description: "Takes one of the organisation's own steps (see `availableTransitions`)." })
export class TicketTransitionInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Code of the step.' })
  @MaxLength(LIMITS.code)
  transitionCode!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketTransitionPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketTransitionResolver {
  @Authorized('ticket:transition')
  @Mutation(() => TicketTransitionPayload, { description: "Takes one of the organisation's own steps (see `availableTransitions`)." })
  async ticketTransition(
    @Arg('input', () => TicketTransitionInput, { description: 'Which ticket, and how.' }) input: TicketTransitionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketTransition(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

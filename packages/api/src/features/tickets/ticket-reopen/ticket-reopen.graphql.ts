import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketReopen } from './ticket-reopen.command.js';

@InputType({ description: 'Returns a solved or closed ticket to work, because the customer is not satisfied.' })
export class TicketReopenInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'What the customer is not satisfied with.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketReopenPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketReopenResolver {
  @Authorized('ticket:reopen')
  @Mutation(() => TicketReopenPayload, { description: 'Returns a solved or closed ticket to work, because the customer is not satisfied.' })
  async ticketReopen(
    @Arg('input', () => TicketReopenInput, { description: 'Which ticket, and how.' }) input: TicketReopenInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketReopen(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

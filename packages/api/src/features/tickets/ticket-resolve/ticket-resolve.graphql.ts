import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketResolve } from './ticket-resolve.command.js';

@InputType({ description: 'Says that a ticket is solved, why it happened and what was done.' })
export class TicketResolveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it happened.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  cause!: string;

  @Field(() => String, { description: 'What was done.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  measure!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketResolvePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketResolveResolver {
  @Authorized('ticket:resolve')
  @Mutation(() => TicketResolvePayload, { description: 'Says that a ticket is solved, why it happened and what was done.' })
  async ticketResolve(
    @Arg('input', () => TicketResolveInput, { description: 'Which ticket, and how.' }) input: TicketResolveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketResolve(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

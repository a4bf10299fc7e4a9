import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketVoid } from './ticket-void.command.js';

@InputType({ description: 'Takes a ticket out of all figures for good: it should never have been one.' })
export class TicketVoidInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketVoidPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketVoidResolver {
  @Authorized('ticket:void')
  @Mutation(() => TicketVoidPayload, { description: 'Takes a ticket out of all figures for good: it should never have been one.' })
  async ticketVoid(
    @Arg('input', () => TicketVoidInput, { description: 'Which ticket, and how.' }) input: TicketVoidInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketVoid(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

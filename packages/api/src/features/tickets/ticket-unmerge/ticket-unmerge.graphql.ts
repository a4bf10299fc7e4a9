import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketUnmerge } from './ticket-unmerge.command.js';

@InputType({ description: 'Takes a merge back: the ticket is again what it was.' })
export class TicketUnmergeInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketUnmergePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketUnmergeResolver {
  @Authorized('ticket:merge')
  @Mutation(() => TicketUnmergePayload, { description: 'Takes a merge back: the ticket is again what it was.' })
  async ticketUnmerge(
    @Arg('input', () => TicketUnmergeInput, { description: 'Which ticket, and how.' }) input: TicketUnmergeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketUnmerge(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

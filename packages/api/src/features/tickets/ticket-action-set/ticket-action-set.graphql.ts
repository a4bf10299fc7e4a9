import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketActionSet } from './ticket-action-set.command.js';

@InputType({ description: 'Says that an action of the step a ticket is in was done, or was not after all.' })
export class TicketActionSetInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'Code of the action, see `Ticket.step`.' })
  @MaxLength(LIMITS.code)
  actionCode!: string;

  @Field(() => Boolean, { description: 'Whether it was done.' })
  isDone!: boolean;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketActionSetPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketActionSetResolver {
  @Authorized('ticket:fill')
  @Mutation(() => TicketActionSetPayload, { description: 'Says that an action of the step a ticket is in was done, or was not after all.' })
  async ticketActionSet(
    @Arg('input', () => TicketActionSetInput, { description: 'Which ticket, and which action.' }) input: TicketActionSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketActionSet(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

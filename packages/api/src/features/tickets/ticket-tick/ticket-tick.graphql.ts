import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketTick } from './ticket-tick.command.js';

@InputType({ description: 'Ticks a point of a checklist off on a ticket, or takes the tick back.' })
export class TicketTickInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The point: a category of a tree beside the problems.' })
  categoryId!: string;

  @Field(() => Boolean, { description: 'Whether it is ticked from now on.' })
  isTicked!: boolean;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketTickPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketTickResolver {
  @Authorized('ticket:fill')
  @Mutation(() => TicketTickPayload, {
    description:
      'Ticks one point of a checklist, or takes the tick back; other points stay as they are, whoever ticks them at the same time.',
  })
  async ticketTick(
    @Arg('input', () => TicketTickInput, { description: 'Which ticket, and which point.' }) input: TicketTickInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketTick(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

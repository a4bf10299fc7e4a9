import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketAttend } from './ticket-attend.command.js';
import { attendingTicket } from './ticket-attendance.queries.js';

@ObjectType({ description: 'Somebody who is at a ticket now.', simpleResolvers: true })
export class TicketAttendee {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether they write on it.' })
  isWriting!: boolean;
}

@InputType({ description: 'That the caller is at a ticket.' })
export class TicketAttendInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Boolean, { description: 'Whether they write on it.' })
  isWriting!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'They are gone.' })
  isLeaving?: boolean | null;
}

@ObjectType({ description: 'The ticket with who else is at it, or why not.', simpleResolvers: true })
export class TicketAttendPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket?: Ticket | null;
}

@Resolver(() => Ticket)
export class TicketAttendResolver {
  @Authorized('ticket:read')
  @Mutation(() => TicketAttendPayload, {
    description: 'Says that the caller is at a ticket, so that two do not work on it unawares; to be said again every ten seconds.',
  })
  async ticketAttend(
    @Arg('input', () => TicketAttendInput, { description: 'Which ticket.' }) { ticketId, isWriting, isLeaving }: TicketAttendInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const outcome = await ticketAttend(ctx, { ticketId, isWriting, isLeaving: isLeaving ?? false });
    return toPayload(ctx, outcome, (value) => changedTicket(ctx, value.ticketId, info));
  }

  @Estimated(() => 1)
  @FieldResolver(() => [TicketAttendee], {
    description: 'Who else is at it now: whoever has it open and said so within the last 25 seconds.',
  })
  attendees(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly TicketAttendee[]> {
    return attendingTicket(ctx, id);
  }
}

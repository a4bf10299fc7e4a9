import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketTransfer } from './ticket-transfer.command.js';

@InputType({
  description: 'Passes a ticket to a department, and there to a person when one is named. The first receiver stays accountable.',
})
export class TicketTransferInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { description: 'The department it goes to.' })
  departmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who there shall work on it; absent: it waits to be taken on.' })
  assigneeId?: string | null;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketTransferPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketTransferResolver {
  @Authorized('ticket:transfer')
  @Mutation(() => TicketTransferPayload, {
    description: 'Passes a ticket to a department, and there to a person when one is named. The first receiver stays accountable.',
  })
  async ticketTransfer(
    @Arg('input', () => TicketTransferInput, { description: 'Which ticket, and how.' }) input: TicketTransferInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketTransfer(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

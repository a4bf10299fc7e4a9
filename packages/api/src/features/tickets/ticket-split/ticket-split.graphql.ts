import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketSplit } from './ticket-split.command.js';

@InputType({
  description: 'Makes a ticket of its own of a part of a ticket, for the same customer and the same first receiver; answers the new one.',
})
export class TicketSplitInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'The part in one line.' })
  @NotBlank()
  @MaxLength(LIMITS.subject)
  subject!: string;

  @Field(() => String, { description: 'What it is about.' })
  @NotBlank()
  @MaxLength(LIMITS.description)
  description!: string;

  @Field(() => ID, { description: 'What kind of matter the part is.' })
  typeId!: string;

  @Field(() => ID, { nullable: true, description: 'Its problem category.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department that is to handle it; absent: whoever splits it.' })
  departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It is a part of the work: the ticket waits for it.' })
  isChild?: boolean | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketSplitPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketSplitResolver {
  @Authorized('ticket:link')
  @Mutation(() => TicketSplitPayload, {
    description: 'Makes a ticket of its own of a part of a ticket, for the same customer and the same first receiver; answers the new one.',
  })
  async ticketSplit(
    @Arg('input', () => TicketSplitInput, { description: 'Which ticket, and how.' }) input: TicketSplitInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketSplit(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

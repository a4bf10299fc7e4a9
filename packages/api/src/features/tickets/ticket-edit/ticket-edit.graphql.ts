import { LIMITS, type Priority } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket, TicketPriorityEnum } from '../ticket.type.js';
import { ticketEdit } from './ticket-edit.command.js';

@InputType({ description: 'Puts right what a ticket says of its matter; what is absent stays.' })
export class TicketEditInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The matter in one line.' })
  @NotBlank()
  @MaxLength(LIMITS.subject)
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What the customer said.' })
  @MaxLength(LIMITS.description)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who raised it, where that is not the customer; empty: the customer.' })
  @MaxLength(LIMITS.name)
  contactName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What kind of matter it is; it then stands where its new workflow has the same meaning.',
  })
  typeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Problem category of that type.' })
  categoryId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It has no category any more.' })
  isCategoryCleared?: boolean | null;

  @Field(() => TicketPriorityEnum, { nullable: true, description: 'How pressing it is.' })
  priority?: Priority | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketEditPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketEditResolver {
  @Authorized('ticket:edit')
  @Mutation(() => TicketEditPayload, { description: 'Puts right what a ticket says of its matter; what is absent stays.' })
  async ticketEdit(
    @Arg('input', () => TicketEditInput, { description: 'Which ticket, and how.' }) input: TicketEditInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketEdit(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

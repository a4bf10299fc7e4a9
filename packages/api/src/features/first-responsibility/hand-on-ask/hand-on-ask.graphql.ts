import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket, Ticket } from '../../tickets/index.js';
import { handOnAsk } from './hand-on-ask.command.js';

@InputType({ description: 'Asks the head that another answers for a ticket (首问责任); until they decide, the holder stays.' })
export class TicketHandOnAskInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { description: 'Who is to answer for it.' })
  personId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketHandOnAskPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketHandOnAskResolver {
  @Authorized('ticket:close')
  @Mutation(() => TicketHandOnAskPayload, {
    description: 'Asks the head that another answers for a ticket (首问责任); until they decide, the holder stays.',
  })
  async ticketHandOnAsk(
    @Arg('input', () => TicketHandOnAskInput, { description: 'Which ticket, and what.' }) input: TicketHandOnAskInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await handOnAsk(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket, Ticket } from '../../tickets/index.js';
import { clockExempt } from './clock-exempt.command.js';

@InputType({ description: 'Takes a clock of a ticket out of the reckoning, with the reason.' })
export class TicketClockExemptInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { description: 'The clock, running or over.' })
  clockId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketClockExemptPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketClockExemptResolver {
  @Authorized('ticket:exempt-clock')
  @Mutation(() => TicketClockExemptPayload, {
    description:
      'Takes a clock of a ticket out of the reckoning for good: it warns nobody any more and counts neither as met nor as missed.',
  })
  async ticketClockExempt(
    @Arg('input', () => TicketClockExemptInput, { description: 'Which clock, and why.' }) input: TicketClockExemptInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await clockExempt(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

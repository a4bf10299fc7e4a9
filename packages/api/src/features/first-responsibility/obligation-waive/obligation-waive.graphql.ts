import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket, Ticket } from '../../tickets/index.js';
import { obligationWaive } from './obligation-waive.command.js';

@InputType({ description: 'Lets an open obligation of the first receiver go, with the reason.' })
export class TicketObligationWaiveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Word of the obligation.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketObligationWaivePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketObligationWaiveResolver {
  @Authorized('ticket:hand-on')
  @Mutation(() => TicketObligationWaivePayload, { description: 'Lets an open obligation of the first receiver go, with the reason.' })
  async ticketObligationWaive(
    @Arg('input', () => TicketObligationWaiveInput, { description: 'Which ticket, and what.' }) input: TicketObligationWaiveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await obligationWaive(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

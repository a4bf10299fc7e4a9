import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket, Ticket } from '../../tickets/index.js';
import { handOnDecide } from './hand-on-decide.command.js';

@InputType({ description: 'Decides a request that another answers for a ticket: once and for good.' })
export class TicketHandOnDecideInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Boolean, { description: 'Whether it goes over.' })
  isApproved!: boolean;

  @Field(() => String, { description: 'What the head says to it; needed to refuse.' })
  @MaxLength(LIMITS.reason)
  answer!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketHandOnDecidePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketHandOnDecideResolver {
  @Authorized('ticket:hand-on')
  @Mutation(() => TicketHandOnDecidePayload, { description: 'Decides a request that another answers for a ticket: once and for good.' })
  async ticketHandOnDecide(
    @Arg('input', () => TicketHandOnDecideInput, { description: 'Which ticket, and what.' }) input: TicketHandOnDecideInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await handOnDecide(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketUnlink } from './ticket-unlink.command.js';

@InputType({ description: 'Takes back what was said of another ticket.' })
export class TicketUnlinkInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The other ticket.' })
  otherTicketId!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketUnlinkPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketUnlinkResolver {
  @Authorized('ticket:link')
  @Mutation(() => TicketUnlinkPayload, { description: 'Takes back what was said of another ticket.' })
  async ticketUnlink(
    @Arg('input', () => TicketUnlinkInput, { description: 'Which ticket, and how.' }) input: TicketUnlinkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketUnlink(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

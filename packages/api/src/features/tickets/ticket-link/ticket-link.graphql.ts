import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { LinkableEnum } from '../ticket-relations/relation.type.js';
import type { Linkable } from '../ticket-relations/relations.rules.js';
import { ticketLink } from './ticket-link.command.js';

@InputType({ description: 'Says what another ticket is to a ticket.' })
export class TicketLinkInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The other ticket.' })
  otherTicketId!: string;

  @Field(() => LinkableEnum, { description: 'What the other ticket is to it.' })
  relation!: Linkable;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketLinkPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketLinkResolver {
  @Authorized('ticket:link')
  @Mutation(() => TicketLinkPayload, { description: 'Says what another ticket is to a ticket.' })
  async ticketLink(
    @Arg('input', () => TicketLinkInput, { description: 'Which ticket, and how.' }) input: TicketLinkInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketLink(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

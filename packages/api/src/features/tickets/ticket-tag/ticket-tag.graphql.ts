import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Word, wordView } from '../../words/index.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketTag } from './ticket-tag.command.js';
import { ticketTags } from './ticket-tag.queries.js';

@InputType({ description: 'Puts tags on a ticket and takes tags off; the others stay.' })
export class TicketTagInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => [ID], { nullable: true, description: 'Tags that are put on.' })
  @ArrayMaxSize(LIMITS.tags)
  addIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tags that are taken off.' })
  @ArrayMaxSize(LIMITS.tags)
  removeIds?: string[] | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketTagPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver(() => Ticket)
export class TicketTagResolver {
  @Authorized('ticket:edit')
  @Mutation(() => TicketTagPayload, { description: 'Puts tags on a ticket and takes tags off; the others stay.' })
  async ticketTag(
    @Arg('input', () => TicketTagInput, { description: 'Which ticket, and how.' }) { ticketId, addIds, removeIds }: TicketTagInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketTag(ctx, { ticketId, addIds: addIds ?? [], removeIds: removeIds ?? [] }), (done) =>
      changedTicket(ctx, done.ticketId, info),
    );
  }

  @Estimated(() => 1)
  @FieldResolver(() => [Word], { description: 'Its tags, in the order of the list.' })
  async tags(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<Word[]> {
    return (await ticketTags.of(ctx, id)).map((word) => wordView(ctx, word));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { type NoteAudience, NoteAudienceEnum } from '../timeline/timeline.type.js';
import { ticketDraftSave } from './ticket-draft-save.command.js';

@InputType({ description: 'What the caller has begun to write.' })
export class TicketDraftSaveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => NoteAudienceEnum, { description: 'For whom it is.' })
  audience!: NoteAudience;

  @Field(() => String, { description: 'The text so far; an empty one keeps nothing.' })
  @MaxLength(LIMITS.note)
  body!: string;
}

@ObjectType({ description: 'The ticket with what is kept, or why nothing is.', simpleResolvers: true })
export class TicketDraftSavePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketDraftSaveResolver {
  @Authorized('ticket:note')
  @Mutation(() => TicketDraftSavePayload, {
    description: 'Keeps what the caller has begun to write, for themselves alone. The later word wins.',
  })
  async ticketDraftSave(
    @Arg('input', () => TicketDraftSaveInput, { description: 'Which ticket, and the text.' }) input: TicketDraftSaveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketDraftSave(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

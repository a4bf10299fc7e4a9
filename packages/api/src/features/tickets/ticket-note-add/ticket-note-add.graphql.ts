import { type Channel, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket, TicketChannelEnum } from '../ticket.type.js';
import { type NoteAudience, NoteAudienceEnum } from '../timeline/timeline.type.js';
import { ticketNoteAdd } from './ticket-note-add.command.js';

@InputType({ description: 'A note for colleagues, or what the customer was told.' })
export class TicketNoteAddInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'The text.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  body!: string;

  @Field(() => NoteAudienceEnum, { description: 'For whom it is.' })
  audience!: NoteAudience;

  @Field(() => TicketChannelEnum, { nullable: true, description: 'By which way the customer was told; absent: the way they came by.' })
  channel?: Channel | null;

  @Field(() => Boolean, { nullable: true, description: 'This tells the customer the outcome (needed before closing).' })
  isOutcome?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Files that come with it: what `POST /files/tickets?name=…` answered (at most 20).' })
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Colleagues whom a note speaks to; they must see the ticket (at most 20).' })
  @ArrayMaxSize(LIMITS.mentions)
  mentionIds?: string[] | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing was written.', simpleResolvers: true })
export class TicketNoteAddPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketNoteAddResolver {
  @Authorized('ticket:note')
  @Mutation(() => TicketNoteAddPayload, {
    description: 'Writes a note for colleagues, or records what the customer was told. Notes never conflict.',
  })
  async ticketNoteAdd(
    @Arg('input', () => TicketNoteAddInput, { description: 'Which ticket, and the note.' }) input: TicketNoteAddInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketNoteAdd(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import { type Channel, type ContactDirection, type ContactResult, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket, TicketChannelEnum } from '../ticket.type.js';
import { ContactDirectionEnum, ContactResultEnum } from '../timeline/timeline.type.js';
import { ticketContactLog } from './ticket-contact-log.command.js';

@InputType({
  description: 'Records that the customer was spoken to by phone, at a visit or otherwise, or that it was tried. Contacts never conflict.',
})
export class TicketContactLogInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => TicketChannelEnum, { description: 'By which way.' })
  channel!: Channel;

  @Field(() => ContactDirectionEnum, { description: 'Who sought whom.' })
  direction!: ContactDirection;

  @Field(() => ContactResultEnum, { description: 'What came of it.' })
  result!: ContactResult;

  @Field(() => Int, { nullable: true, description: 'How long it took (at most a day).' })
  @Min(0)
  @Max(86_400)
  durationSeconds?: number | null;

  @Field(() => String, { description: 'What was said.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  body!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed to happen next.' })
  @MaxLength(LIMITS.reason)
  nextStep?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It told the customer the outcome; only where they were reached.' })
  isOutcome?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Files that come with it: what `POST /files/tickets?name=…` answered (at most 20).' })
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds?: string[] | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketContactLogPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketContactLogResolver {
  @Authorized('ticket:note')
  @Mutation(() => TicketContactLogPayload, {
    description:
      'Records that the customer was spoken to by phone, at a visit or otherwise, or that it was tried. Contacts never conflict.',
  })
  async ticketContactLog(
    @Arg('input', () => TicketContactLogInput, { description: 'Which ticket, and how.' }) input: TicketContactLogInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketContactLog(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import { type Channel, type CustomerProof, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket, TicketChannelEnum } from '../ticket.type.js';
import { CustomerProofEnum } from '../ticket-closing/ticket-closing.type.js';
import { ticketConfirm } from './ticket-confirm.command.js';

@InputType({ description: 'What the customer says of the outcome. Not satisfied returns the ticket to work.' })
export class TicketConfirmInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => CustomerProofEnum, { description: 'By which way they said it.' })
  proof!: CustomerProof;

  @Field(() => Boolean, { description: 'Whether they are satisfied.' })
  isSatisfied!: boolean;

  @Field(() => TicketChannelEnum, { description: 'By which channel.' })
  channel!: Channel;

  @Field(() => String, { description: 'What they said.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  body!: string;

  @Field(() => String, { nullable: true, description: 'Who signed. A signature needs this or a file.' })
  @MaxLength(LIMITS.name)
  signedBy?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Files that come with it: what `POST /files/tickets?name=…` answered (at most 20).' })
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds?: string[] | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketConfirmPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketConfirmResolver {
  @Authorized('ticket:note')
  @Mutation(() => TicketConfirmPayload, {
    description:
      'Records what the customer says of the outcome, by a word, a signature or when called again. Not satisfied returns the ticket to work.',
  })
  async ticketConfirm(
    @Arg('input', () => TicketConfirmInput, { description: 'Which ticket, and what they said.' }) input: TicketConfirmInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketConfirm(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { FormValueInput } from '../../forms/index.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketFill } from './ticket-fill.command.js';

@InputType({ description: 'What a ticket carries of one tree of categories from now on.' })
export class TicketMarksInput {
  @Field(() => String, { description: 'Word of the tree; not that of the problems.' })
  @MaxLength(LIMITS.code)
  scheme!: string;

  @Field(() => [ID], { description: 'The categories; none: it carries none of the tree.' })
  @ArrayMaxSize(LIMITS.ids)
  categoryIds!: string[];
}

@InputType({ description: 'Marks a ticket with categories of trees beside the problems, and fills in its forms.' })
export class TicketFillInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => [TicketMarksInput], { nullable: true, description: 'Tree by tree; those that are not named stay as they are.' })
  @ArrayMaxSize(LIMITS.schemes)
  marks?: TicketMarksInput[] | null;

  @Field(() => [FormValueInput], { nullable: true, description: 'What its forms say; fields that are not named stay as they are.' })
  @ArrayMaxSize(LIMITS.ticketFields)
  fields?: FormValueInput[] | null;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketFillPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketFillResolver {
  @Authorized('ticket:fill')
  @Mutation(() => TicketFillPayload, {
    description: 'Says of a ticket its service stage, severity, user statuses and whatever else the organisation sorts by and asks for.',
  })
  async ticketFill(
    @Arg('input', () => TicketFillInput, { description: 'Which ticket, and with what.' }) { marks, fields, ...input }: TicketFillInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketFill(ctx, { ...input, marks: marks ?? [], fields: fields ?? [] }), ({ ticketId }) =>
      changedTicket(ctx, ticketId, info),
    );
  }
}

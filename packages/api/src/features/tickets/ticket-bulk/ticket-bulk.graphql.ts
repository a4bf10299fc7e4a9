import { LIMITS, type Priority } from '@shouwen/shared';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload, toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { ticketNode } from '../ticket.queries.js';
import { Ticket, TicketPriorityEnum } from '../ticket.type.js';
import { type BulkAction, ticketBulk } from './ticket-bulk.command.js';

@InputType({ description: 'A ticket as the caller last saw it.' })
export class TicketSeenInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@InputType({ description: 'Gives each ticket to a person.' })
export class BulkAssignInput {
  @Field(() => ID, { description: 'Who shall work on it.' })
  assigneeId!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@InputType({ description: 'Passes each ticket to a department.' })
export class BulkTransferInput {
  @Field(() => ID, { description: 'The department it goes to.' })
  departmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who there shall work on it; absent: it waits to be taken on.' })
  assigneeId?: string | null;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@InputType({ description: 'Puts priority or category of each ticket right.' })
export class BulkEditInput {
  @Field(() => TicketPriorityEnum, { nullable: true, description: 'How pressing it is.' })
  priority?: Priority | null;

  @Field(() => ID, { nullable: true, description: 'Problem category of its type.' })
  categoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@InputType({ description: 'Puts tags on each ticket and takes tags off; the others stay.' })
export class BulkTagInput {
  @Field(() => [ID], { description: 'Tags that each gets.' })
  @ArrayMaxSize(LIMITS.tags)
  addIds!: string[];

  @Field(() => [ID], { description: 'Tags that each loses.' })
  @ArrayMaxSize(LIMITS.tags)
  removeIds!: string[];
}

@InputType({ description: 'Writes the same internal note on each ticket.' })
export class BulkNoteInput {
  @Field(() => String, { description: 'What colleagues shall know.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  body!: string;
}

@InputType({ description: "Takes one of the organisation's own steps with each ticket." })
export class BulkTransitionInput {
  @Field(() => String, { description: 'Code of the step.' })
  @MaxLength(LIMITS.code)
  transitionCode!: string;

  @Field(() => String, { nullable: true, description: 'Why, where the step asks for it.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@InputType({ description: 'Returns each solved or closed ticket to work.' })
export class BulkReopenInput {
  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@InputType({ description: 'Takes each ticket out of all figures for good.' })
export class BulkVoidInput {
  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@InputType({ description: 'What is done to each of the tickets; exactly one of these.' })
export class TicketBulkAction implements BulkAction {
  @Field(() => Boolean, { nullable: true, description: 'The caller takes it on.' })
  accept?: boolean | null;

  @Field(() => BulkAssignInput, { nullable: true, description: 'It goes to a person.' })
  assign?: BulkAssignInput | null;

  @Field(() => BulkTransferInput, { nullable: true, description: 'It goes to a department.' })
  transfer?: BulkTransferInput | null;

  @Field(() => BulkEditInput, { nullable: true, description: 'Its priority or category changes.' })
  edit?: BulkEditInput | null;

  @Field(() => BulkTagInput, { nullable: true, description: 'It gets or loses tags.' })
  tag?: BulkTagInput | null;

  @Field(() => BulkNoteInput, { nullable: true, description: 'It gets an internal note.' })
  note?: BulkNoteInput | null;

  @Field(() => BulkTransitionInput, { nullable: true, description: "It takes one of the organisation's own steps." })
  transition?: BulkTransitionInput | null;

  @Field(() => Boolean, { nullable: true, description: 'It is closed.' })
  close?: boolean | null;

  @Field(() => BulkReopenInput, { nullable: true, description: 'It returns to work.' })
  reopen?: BulkReopenInput | null;

  @Field(() => BulkVoidInput, { nullable: true, description: 'It is void.' })
  void?: BulkVoidInput | null;
}

@InputType({ description: 'One act, and the tickets it is done to.' })
export class TicketBulkInput {
  @Field(() => [TicketSeenInput], { description: 'The tickets.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.bulk)
  tickets!: TicketSeenInput[];

  @Field(() => TicketBulkAction, { description: 'What is done to each.' })
  action!: TicketBulkAction;

  @Field(() => Boolean, { nullable: true, description: 'Says what would come of it, and does nothing.' })
  isTrial?: boolean | null;
}

@ObjectType({ description: 'What came of it for one ticket.', simpleResolvers: true })
export class TicketBulkResult {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Boolean, { description: 'Whether it was done; of a trial, whether it would be.' })
  isDone!: boolean;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  @Estimated(() => 1)
  refusals!: readonly UserError[];
}

@ObjectType({ description: 'What came of it for each ticket, in the order asked.', simpleResolvers: true })
export class TicketBulkPayload extends Payload {
  @Field(() => [TicketBulkResult], { nullable: true, description: 'One for each ticket.' })
  @Estimated(() => LIMITS.bulk)
  results?: readonly TicketBulkResult[] | null;
}

@Resolver(() => TicketBulkResult)
export class TicketBulkResolver {
  @Authorized('ticket:read')
  @Mutation(() => TicketBulkPayload, {
    description: 'Does one act to many tickets, each as if it were the only one: what one is refused holds up none of the others.',
  })
  async ticketBulk(
    @Arg('input', () => TicketBulkInput, { description: 'Which tickets, and what.' }) input: TicketBulkInput,
    @Ctx() ctx: Context,
  ): Promise<TicketBulkPayload> {
    return toPayload(ctx, await ticketBulk(ctx, { ...input, isTrial: input.isTrial ?? false }), ({ results }) => ({
      results: results.map(({ ticketId, outcome: { userErrors = [] } }) => ({
        ticketId,
        isDone: userErrors.length === 0,
        refusals: userErrors.map((refusal) => toUserError(refusal, ctx.language)),
      })),
    }));
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket as it is now, if the viewer may still see it.' })
  ticket(@Root() { ticketId }: TicketBulkResult, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload, toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { changedTicket, Ticket, TicketSeenInput, ticketNode } from '../../tickets/index.js';
import { type MacroResult, macroApply } from './macro-apply.command.js';
import { MACRO_CHANGES } from './macro-changes.js';

const MacroChangeFieldEnum = upperEnum(MACRO_CHANGES);
registerEnumType(MacroChangeFieldEnum, {
  name: 'MacroChangeField',
  description: 'What of a ticket a macro changes.',
  valuesConfig: {
    STATE: { description: 'Its state.' },
    PRIORITY: { description: 'How pressing it is; the sides are values of `TicketPriority`.' },
    CATEGORY: { description: 'Its problem category.' },
    DEPARTMENT: { description: 'Where it is worked on.' },
    ASSIGNEE: { description: 'Who works on it.' },
    TAGS: { description: 'Its tags.' },
  },
});

@InputType({ description: 'Which macro, to which tickets.' })
export class MacroApplyInput {
  @Field(() => ID, { description: 'The macro.' })
  macroId!: string;

  @Field(() => [TicketSeenInput], { description: 'The tickets.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.bulk)
  tickets!: TicketSeenInput[];

  @Field(() => String, { nullable: true, description: "What is written instead of the macro's own wording." })
  @MaxLength(LIMITS.note)
  body?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Says what would come of it, and does nothing.' })
  isTrial?: boolean | null;
}

@ObjectType({ description: 'One thing of a ticket that a macro would change.', simpleResolvers: true })
export class MacroChange {
  @Field(() => MacroChangeFieldEnum, { description: 'What.' })
  field!: (typeof MACRO_CHANGES)[number];

  @Field(() => String, { nullable: true, description: "What it is now, in the viewer's language." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "What it would be, in the viewer's language." })
  after!: string | null;
}

@ObjectType({ description: 'What came of a macro for one ticket.', simpleResolvers: true })
export class MacroApplyResult {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => Boolean, { description: 'Whether it was done; of a trial, whether it would be. Never in part.' })
  isDone!: boolean;

  @Field(() => [UserError], { description: 'Why it was refused; the field names the act (`actions.transfer`).' })
  @Estimated(() => 1)
  refusals!: readonly UserError[];

  @Field(() => [MacroChange], { description: 'Of a trial: what would change.' })
  @Estimated(() => MACRO_CHANGES.length)
  changes!: readonly MacroChange[];

  @Field(() => String, { nullable: true, description: "What it writes, with the ticket's own words in it." })
  text!: string | null;

  @Field(() => [String], { description: 'What the ticket could not fill; it stands in 【 】 and a customer is not told it so.' })
  missing!: readonly string[];
}

@ObjectType({ description: 'What came of it for each ticket, in the order asked.', simpleResolvers: true })
export class MacroApplyPayload extends Payload {
  @Field(() => [MacroApplyResult], { nullable: true, description: 'One for each ticket.' })
  @Estimated(() => LIMITS.bulk)
  results?: readonly MacroApplyResult[] | null;

  @Field(() => Ticket, {
    nullable: true,
    description: 'The ticket as it is now, where a single one was named and the viewer may still see it.',
  })
  ticket?: Ticket | null;
}

@Resolver(() => MacroApplyResult)
export class MacroApplyResolver {
  @Authorized('ticket:note')
  @Mutation(() => MacroApplyPayload, {
    description:
      'Applies a macro to tickets: to each all of its acts or none, and what one is refused holds up none of the others. The refusal of a single ticket is the one of the whole.',
  })
  async macroApply(
    @Arg('input', () => MacroApplyInput, { description: 'Which macro, to which tickets.' }) input: MacroApplyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const outcome = await macroApply(ctx, { ...input, body: input.body ?? null, isTrial: input.isTrial ?? false });
    const payload = await toPayload(ctx, outcome, ({ results }) => ({ results: results.map((result) => resultView(ctx, result)) }));
    const [only, another] = payload.results ?? [];
    if (!only || another) return payload;
    return { ...payload, userErrors: only.refusals.map(placed), ...(await changedTicket(ctx, only.ticketId, info)) };
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket as it is now, if the viewer may still see it.' })
  ticket(@Root() { ticketId }: MacroApplyResult, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }
}

/** Where the input names the one ticket. */
function placed(refusal: UserError): UserError {
  return refusal.field?.[0] === 'ticketId' ? { ...refusal, field: ['tickets', '0', 'ticketId'] } : refusal;
}

function resultView({ language }: Context, { ticketId, outcome, text }: MacroResult): MacroApplyResult {
  const { value, userErrors = [] } = outcome;
  return {
    ...{ ticketId, isDone: value !== undefined, changes: value?.changes ?? [] },
    refusals: userErrors.map((refusal) => toUserError(refusal, language)),
    text: text?.body ?? null,
    missing: text?.missing ?? [],
  };
}

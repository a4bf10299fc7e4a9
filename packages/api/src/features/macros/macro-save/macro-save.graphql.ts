import { LIMITS, type Priority } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { PriorityEnum } from '../../../platform/graphql/priority.type.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { SharedWithEnum } from '../../people/index.js';
import { type NoteAudience, NoteAudienceEnum } from '../../tickets/index.js';
import { findMacro } from '../macro.queries.js';
import type { ActionsWish, SharedWith } from '../macro.rules.js';
import { Macro } from '../macro.type.js';
import { macroSave } from './macro-save.command.js';

@InputType({ description: 'What a macro writes on the ticket.' })
export class MacroTextInput {
  @Field(() => NoteAudienceEnum, { description: 'For whom it is.' })
  audience!: NoteAudience;

  @Field(() => String, { description: 'The wording, with variables (`quickReplyVariables`) between `{{` and `}}`.' })
  @NotBlank()
  @MaxLength(LIMITS.reply)
  body!: string;

  @Field(() => Boolean, { nullable: true, description: 'It tells the customer the outcome; then it is said once the ticket is solved.' })
  isOutcome?: boolean | null;
}

@InputType({ description: 'With what a macro says that a ticket is solved.' })
export class MacroResolutionInput {
  @Field(() => String, { description: 'Why it happened.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  cause!: string;

  @Field(() => String, { description: 'What was done about it.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  measure!: string;
}

@InputType({ description: 'What a macro does; what is absent it leaves alone.' })
export class MacroActionsInput {
  @Field(() => Boolean, { nullable: true, description: 'Whoever applies it takes the ticket on, unless it is theirs.' })
  accept?: boolean | null;

  @Field(() => PriorityEnum, { nullable: true, description: 'The priority it sets.' })
  priority?: Priority | null;

  @Field(() => ID, { nullable: true, description: 'The problem category it sets.' })
  categoryId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Tags it puts on.' })
  @ArrayMaxSize(LIMITS.tags)
  addTagIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tags it takes off.' })
  @ArrayMaxSize(LIMITS.tags)
  removeTagIds?: readonly string[] | null;

  @Field(() => MacroTextInput, { nullable: true, description: 'What it writes.' })
  text?: MacroTextInput | null;

  @Field(() => String, { nullable: true, description: "Code of the organisation's own step it takes." })
  @MaxLength(LIMITS.code)
  transitionCode?: string | null;

  @Field(() => MacroResolutionInput, { nullable: true, description: 'With what it says that the ticket is solved.' })
  resolve?: MacroResolutionInput | null;

  @Field(() => ID, { nullable: true, description: 'The department it passes the ticket to; that needs a reason.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person it gives the ticket to, in the department when one is named.' })
  assigneeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is passed on, or why the step is taken.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It closes the ticket.' })
  close?: boolean | null;
}

@InputType({ description: 'A macro as it is to be kept.' })
export class MacroSaveInput {
  @Field(() => ID, { nullable: true, description: 'The macro that becomes so; absent: a new one.' })
  macroId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen, for one that is there already.' })
  version?: number | null;

  @Field(() => String, { description: 'What it is found by.' })
  @NotBlank()
  @MaxLength(LIMITS.replyTitle)
  title!: string;

  @Field(() => MacroActionsInput, { description: 'What it does.' })
  actions!: MacroActionsInput;

  @Field(() => ConditionInput, { nullable: true, description: 'For which tickets it is; null: for any; left out: as it was.' })
  appliesWhen?: ConditionInput | null;

  @Field(() => SharedWithEnum, { description: 'Whom it is for.' })
  audience!: SharedWith;

  @Field(() => ID, { nullable: true, description: 'The department it is for; with DEPARTMENT it must be said.' })
  departmentId?: string | null;
}

@ObjectType({ description: 'The macro that is kept, or why there is none.', simpleResolvers: true })
export class MacroSavePayload extends Payload {
  @Field(() => Macro, { nullable: true, description: 'The macro.' })
  macro?: Macro | null;
}

@Resolver()
export class MacroSaveResolver {
  @Authorized('ticket:note')
  @Mutation(() => MacroSavePayload, {
    description: 'Keeps acts and wording that are done to tickets together, for oneself, a department or everybody.',
  })
  async macroSave(
    @Arg('input', () => MacroSaveInput, { description: 'The macro.' }) { macroId, version, ...input }: MacroSaveInput,
    @Ctx() ctx: Context,
  ): Promise<MacroSavePayload> {
    const outcome = await macroSave(ctx, {
      ...input,
      known: macroId == null ? null : { id: macroId, version: version ?? -1 },
      departmentId: input.departmentId ?? null,
      actions: wishOf(input.actions),
    });
    return toPayload(ctx, outcome, async ({ macroId: id }) => ({ macro: await findMacro(ctx, id) }));
  }
}

function wishOf({ text, ...actions }: MacroActionsInput): ActionsWish {
  return { ...actions, text: text ? { ...text, isOutcome: text.isOutcome ?? false } : null };
}

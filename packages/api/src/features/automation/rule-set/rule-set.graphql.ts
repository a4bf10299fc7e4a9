import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { ActionKindEnum, RuleEventEnum, RuleTellEnum, TriggerKindEnum, WaitHoursEnum } from '../automation.enums.js';
import { ruleBook } from '../automation.queries.js';
import type { ActionKind, RuleEvent, RuleTell, TriggerKind, WaitHours } from '../automation.rules.js';
import { AutomationRule, ruleView } from '../automation.type.js';
import { writtenBody } from '../written-body.rules.js';
import { automationRuleSet } from './rule-set.command.js';

@InputType({ description: 'What sets a rule going.' })
export class AutomationTriggerInput {
  @Field(() => TriggerKindEnum, { description: 'An event or a time.' })
  kind!: TriggerKind;

  @Field(() => [RuleEventEnum], { nullable: true, description: 'Of EVENT: any of these.' })
  @ArrayMaxSize(LIMITS.markers * 2)
  events?: RuleEvent[] | null;

  @Field(() => Int, { nullable: true, description: 'Of AFTER: how long.' })
  seconds?: number | null;

  @Field(() => WaitHoursEnum, { nullable: true, description: 'Of AFTER: which time counts; absent: all of it.' })
  hours?: WaitHours | null;

  @Field(() => [String], { nullable: true, description: 'Of AFTER: codes of the states; none: any that is not ended.' })
  @ArrayMaxSize(LIMITS.workflowStates)
  @MaxLength(LIMITS.code, { each: true })
  states?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Of AFTER: whatever people do to the ticket begins the time anew.' })
  isQuiet?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of DAILY: the clock where the organisation is, `09:00`.' })
  @MaxLength(5)
  at?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of DAILY: only on days on which the organisation's calendar is open." })
  isWorkdays?: boolean | null;
}

@InputType({ description: 'One thing a rule does.' })
export class AutomationActionInput {
  @Field(() => ActionKindEnum, { description: 'What.' })
  kind!: ActionKind;

  @Field(() => String, {
    nullable: true,
    description: 'With what: a priority in lower case; the code of a tag, department, step, macro or role; the id of a person.',
  })
  @MaxLength(LIMITS.code)
  value?: string | null;

  @Field(() => RuleTellEnum, { nullable: true, description: 'Of NOTIFY and WATCH: who.' })
  tell?: RuleTell | null;

  @Field(() => String, { nullable: true, description: 'Of NOTE and NOTIFY: the words, with variables of quick replies; of others: why.' })
  @MaxLength(LIMITS.reason)
  text?: string | null;
}

@InputType({ description: 'A whole rule, as it is from now on.' })
export class AutomationRuleSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: a new one.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => AutomationTriggerInput, { description: 'What sets it going.' })
  trigger!: AutomationTriggerInput;

  @Field(() => ConditionInput, { description: 'For which tickets; without a clause for all.' })
  when!: ConditionInput;

  @Field(() => [AutomationActionInput], { description: 'What it does, in order, all or nothing.' })
  @ArrayMaxSize(LIMITS.ruleActions)
  actions!: AutomationActionInput[];
}

@ObjectType({ description: 'The rule as it is now, or why it stayed as it was.', simpleResolvers: true })
export class AutomationRulePayload extends Payload {
  @Field(() => AutomationRule, { nullable: true, description: 'The rule.' })
  rule?: AutomationRule | null;
}

/** What every act on a rule answers. */
export function rulePayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<AutomationRulePayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const rule = (await ruleBook.of(ctx)).all.find((one) => one.code === code);
    return { rule: rule ? ruleView(ctx, rule) : null };
  });
}

@Resolver()
export class AutomationRuleSetResolver {
  @Authorized('automation:manage')
  @Mutation(() => AutomationRulePayload, {
    description: 'Writes a rule, or says anew what one does. What it said before stays as a version; a live one goes back on trial.',
  })
  async automationRuleSet(
    @Ctx() ctx: Context,
    @Arg('input', () => AutomationRuleSetInput, { description: 'The rule.' }) input: AutomationRuleSetInput,
  ): Promise<AutomationRulePayload> {
    const { code, version, names, ...body } = input;
    return rulePayload(
      ctx,
      await automationRuleSet(ctx, { code, version: version ?? null, names: localText(names), rules: writtenBody(body) }),
    );
  }
}

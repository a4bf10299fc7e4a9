import { textIn } from '@shouwen/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { ActionKindEnum, RuleEventEnum, RulePhaseEnum, RuleTellEnum, TriggerKindEnum, WaitHoursEnum } from './automation.enums.js';
import type {
  ActionKind,
  RuleAction,
  RuleBody,
  RuleEvent,
  RulePhase,
  RuleRow,
  RuleTell,
  RuleVersionRow,
  Trigger,
  TriggerKind,
  WaitHours,
} from './automation.rules.js';
import { mayManageAutomation, phasesAfter } from './phase.rules.js';

@ObjectType({ description: 'What sets a rule going.', simpleResolvers: true })
export class AutomationTrigger {
  @Field(() => TriggerKindEnum, { description: 'An event or a time.' })
  kind!: TriggerKind;

  @Field(() => [RuleEventEnum], { description: 'Of EVENT: any of these.' })
  events!: readonly RuleEvent[];

  @Field(() => Int, { nullable: true, description: 'Of AFTER: how long.' })
  seconds!: number | null;

  @Field(() => WaitHoursEnum, { description: 'Of AFTER: which time counts.' })
  hours!: WaitHours;

  @Field(() => [String], { description: 'Of AFTER: codes of the states; none: any that is not ended.' })
  states!: readonly string[];

  @Field(() => Boolean, { description: 'Of AFTER: whatever people do to the ticket begins the time anew.' })
  isQuiet!: boolean;

  @Field(() => String, { nullable: true, description: 'Of DAILY: the clock where the organisation is, `09:00`.' })
  at!: string | null;

  @Field(() => Boolean, { description: "Of DAILY: only on days on which the organisation's calendar is open." })
  isWorkdays!: boolean;
}

@ObjectType({ description: 'One thing a rule does.', simpleResolvers: true })
export class AutomationAction {
  @Field(() => ActionKindEnum, { description: 'What.' })
  kind!: ActionKind;

  @Field(() => String, {
    nullable: true,
    description: 'With what: a priority in lower case; the code of a tag, department, step, macro or role; the id of a person.',
  })
  value!: string | null;

  @Field(() => RuleTellEnum, { nullable: true, description: 'Of NOTIFY and WATCH: who.' })
  tell!: RuleTell | null;

  @Field(() => String, { nullable: true, description: 'Of NOTE and NOTIFY: the words; of others: why.' })
  text!: string | null;
}

@ObjectType({ description: 'What the viewer may do to a rule.', simpleResolvers: true })
export class AutomationAbilities {
  @Field(() => Ability, { description: 'Change it, move it, try it, set it going.' })
  update!: Ability;
}

@ObjectType({ description: 'A rule by which the house acts of its own accord.', simpleResolvers: true })
export class AutomationRule {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => RulePhaseEnum, { description: 'What it is at.' })
  phase!: RulePhase;

  @Field(() => [RulePhaseEnum], { description: 'What it may be at next.' })
  nextPhases!: readonly RulePhase[];

  @Field(() => DateTime, { nullable: true, description: 'When it was put back on trial because it ran in circles.' })
  stoppedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Of a daily rule that is going: when it is next asked.' })
  nextAt!: Date | null;

  @Field(() => AutomationTrigger, { description: 'What sets it going.' })
  trigger!: AutomationTrigger;

  @Field(() => ConditionView, { description: 'For which tickets; without a clause for all.' })
  when!: ConditionView;

  @Estimated(() => 3)
  @Field(() => [AutomationAction], { description: 'What it does, in order, all or nothing.' })
  actions!: readonly AutomationAction[];

  @Field(() => AutomationAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: AutomationAbilities;
}

export const { Connection: AutomationRuleConnection, Edge: AutomationRuleEdge } = connectionOf(AutomationRule);

@ObjectType({ description: 'What a rule said from one change to the next.', simpleResolvers: true })
export class AutomationRuleVersion {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => AutomationTrigger, { description: 'What set it going.' })
  trigger!: AutomationTrigger;

  @Field(() => ConditionView, { description: 'For which tickets.' })
  when!: ConditionView;

  @Estimated(() => 3)
  @Field(() => [AutomationAction], { description: 'What it did.' })
  actions!: readonly AutomationAction[];
}

export const { Connection: AutomationRuleVersionConnection, Edge: AutomationRuleVersionEdge } = connectionOf(AutomationRuleVersion);

interface BodyView {
  readonly trigger: Trigger;
  readonly when: RuleBody['when'];
  readonly actions: readonly RuleAction[];
}

const bodyView = ({ trigger, when, actions }: RuleBody): BodyView => ({ trigger, when, actions });

/** A rule as GraphQL shows it. */
export function ruleView(ctx: Pick<Ctx, 'actor' | 'language'>, rule: RuleRow): AutomationRule {
  const { id, version, code, names, phase, stoppedAt, nextAt, rules } = rule;
  return {
    ...{ id, version, code, phase, stoppedAt, nextAt, ...bodyView(rules) },
    name: textIn(names, ctx.language),
    names: textInLanguages(names),
    nextPhases: phasesAfter(phase),
    viewerCan: { update: toAbility(ctx, mayManageAutomation(ctx.actor)) },
  };
}

/** A version of a rule as GraphQL shows it. */
export function ruleVersionView({ id, number, createdAt, rules }: RuleVersionRow): AutomationRuleVersion {
  return { id, number, createdAt, ...bodyView(rules) };
}

import type { Facts } from '@shouwen/shared';
import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Fact } from '../../../platform/graphql/condition.type.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { ActionKindEnum } from '../automation.enums.js';
import { ACT_OUTCOMES, type ActionKind, type ActOutcome, FIRING_OUTCOMES, type FiringOutcome } from '../automation.rules.js';

export const FiringOutcomeEnum = upperEnum<FiringOutcome>(FIRING_OUTCOMES);
registerEnumType(FiringOutcomeEnum, {
  name: 'AutomationOutcome',
  description: 'What a firing came to.',
  valuesConfig: {
    DONE: { description: 'What it does was done, or was so already.' },
    REFUSED: { description: 'One action was refused, so none was done; it is not tried again.' },
    TRIAL: { description: 'The rule is on trial: nothing was done.' },
    STOPPED: { description: 'It was stopped, because rules ran in circles.' },
  },
});

export const ActOutcomeEnum = upperEnum<ActOutcome>(ACT_OUTCOMES);
registerEnumType(ActOutcomeEnum, {
  name: 'AutomationActOutcome',
  description: 'What became of one action.',
  valuesConfig: {
    DONE: { description: 'It was done.' },
    UNNEEDED: { description: 'It was so already, or concerned nobody.' },
    REFUSED: { description: 'It was refused.' },
    UNDONE: { description: 'It was not done.' },
  },
});

@ObjectType({ description: 'What became of one action of a firing.', simpleResolvers: true })
export class AutomationAct {
  @Field(() => ActionKindEnum, { description: 'What it does.' })
  kind!: ActionKind;

  @Field(() => String, { nullable: true, description: 'With what, as the rule says it.' })
  value!: string | null;

  @Field(() => ActOutcomeEnum, { description: 'What became of it.' })
  outcome!: ActOutcome;

  @Field(() => String, { nullable: true, description: "Why it was refused, in the viewer's language." })
  reason!: string | null;
}

@ObjectType({ description: 'That a rule fired on a ticket: why, and what came of it.', simpleResolvers: true })
export class AutomationFiring {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Word of the rule.' })
  ruleCode!: string;

  @Field(() => String, { description: "Name of the rule in the viewer's language." })
  ruleName!: string;

  @Field(() => Int, { description: 'Which version of it.' })
  ruleVersion!: number;

  @Field(() => ID, { description: 'Id of the ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'Number of the ticket.' })
  ticketNumber!: string;

  @Field(() => String, { description: 'Type of the event that set it going, `after` or `daily`.' })
  cause!: string;

  @Field(() => Int, { description: 'How many firings led to it.' })
  depth!: number;

  @Field(() => FiringOutcomeEnum, { description: 'What it came to.' })
  outcome!: FiringOutcome;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Estimated(() => 2)
  @Field(() => [Fact], { description: 'What its condition asked for, as it was then; `*` stands for what somebody wrote.' })
  facts!: readonly { readonly name: string; readonly values: Facts[string] }[];

  @Estimated(() => 3)
  @Field(() => [AutomationAct], { description: 'Its actions, in order.' })
  acts!: readonly AutomationAct[];
}

export const { Connection: AutomationFiringConnection, Edge: AutomationFiringEdge } = connectionOf(AutomationFiring);

@ObjectType({ description: 'How often a rule fired within the last thirty days, by what came of it.', simpleResolvers: true })
export class AutomationCounts {
  @Field(() => Int, { description: 'Done.' })
  done!: number;

  @Field(() => Int, { description: 'Refused.' })
  refused!: number;

  @Field(() => Int, { description: 'On trial.' })
  trial!: number;

  @Field(() => Int, { description: 'Stopped.' })
  stopped!: number;
}

@InputType({ description: 'Which firings.' })
export class AutomationFiringFilter {
  @Field(() => String, { nullable: true, description: 'Of this rule.' })
  @MaxLength(LIMITS.code)
  ruleCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this ticket.' })
  ticketId?: string | null;

  @Field(() => FiringOutcomeEnum, { nullable: true, description: 'That came to this.' })
  outcome?: FiringOutcome | null;
}

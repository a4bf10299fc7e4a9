import { LIMITS, PERMISSIONS, type Permission, type StateCategory } from '@shouwen/shared';
import { ArrayMaxSize, IsIn, Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ConditionInput } from '../../platform/graphql/condition.type.js';
import { localText, TextInLanguagesInput } from '../../platform/graphql/local-text.type.js';
import { NotBlank } from '../../platform/graphql/validate-input.js';
import type { EffectKind, StepEffect } from './step-effect.rules.js';
import { StateCategoryEnum } from './workflow.type.js';
import type {
  Lane,
  StateDefinition,
  StepAction,
  TransitionDefinition,
  TransitionVerb,
  WorkflowDefinition,
} from './workflow-definition.rules.js';
import { EffectKindEnum, LaneEnum, TransitionVerbEnum } from './workflow-definition.type.js';

export const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

@InputType({ description: 'What is kept ready at a moment of truth.' })
export class WorkflowMomentInput {
  @Field(() => String, { description: 'What is looked at.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  controlPoint!: string;

  @Field(() => String, { description: 'What is likely to go wrong.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  likelyFailure!: string;

  @Field(() => String, { description: 'What is done then.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  counterPlan!: string;
}

@InputType({ description: 'Something that is to be done in a state of a draft.' })
export class WorkflowActionInput {
  @Field(() => String, { description: 'Its word: letters, digits, - and _.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => LaneEnum, { nullable: true, description: 'For whom it is.' })
  lane?: Lane | null;

  @Field(() => String, { nullable: true, description: 'A permission asked for beside the one to fill a ticket in.' })
  @IsIn(PERMISSIONS)
  permission?: Permission | null;
}

@InputType({ description: 'A state of a draft.' })
export class WorkflowStateInput {
  @Field(() => String, { description: 'Its word: letters, digits, - and _.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => StateCategoryEnum, { description: 'What it means.' })
  category!: StateCategory;

  @Field(() => Boolean, { nullable: true, description: 'New tickets begin here.' })
  isInitial?: boolean | null;

  @Field(() => TextInLanguagesInput, { nullable: true, description: 'What the customer is told it is called.' })
  customerNames?: TextInLanguagesInput | null;

  @Field(() => LaneEnum, { nullable: true, description: 'Who acts here.' })
  lane?: Lane | null;

  @Field(() => WorkflowMomentInput, { nullable: true, description: 'What is kept ready where it is a moment of truth.' })
  moment?: WorkflowMomentInput | null;

  @Field(() => [WorkflowActionInput], { nullable: true, description: 'What is to be done here before a ticket goes on.' })
  @ArrayMaxSize(LIMITS.stepActions)
  actions?: WorkflowActionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'One of its actions is enough; absent: all of them.' })
  isLeftByAny?: boolean | null;
}

@InputType({ description: 'Something that a way between states does beside leading on.' })
export class WorkflowEffectInput {
  @Field(() => EffectKindEnum, { description: 'What it does.' })
  kind!: EffectKind;

  @Field(() => String, {
    nullable: true,
    description: 'A priority, the code of a category, a tag or a department, or the words of a note.',
  })
  @MaxLength(LIMITS.reason)
  value?: string | null;
}

@InputType({ description: 'A way between states of a draft.' })
export class WorkflowTransitionInput {
  @Field(() => String, { description: 'Its word: letters, digits, - and _.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => [String], { description: 'Words of the states it leaves.' })
  @ArrayMaxSize(LIMITS.workflowStates)
  @MaxLength(LIMITS.code, { each: true })
  from!: string[];

  @Field(() => String, { nullable: true, description: 'Word of the state it leads to; absent: the state stays.' })
  @MaxLength(LIMITS.code)
  to?: string | null;

  @Field(() => TransitionVerbEnum, { nullable: true, description: 'The act that takes it; absent: a step of the organisation’s own.' })
  verb?: TransitionVerb | null;

  @Field(() => String, { nullable: true, description: 'A permission asked for beside the one of the act.' })
  @IsIn(PERMISSIONS)
  permission?: Permission | null;

  @Field(() => ConditionInput, { nullable: true, description: 'It is taken only when this holds for the ticket.' })
  guard?: ConditionInput | null;

  @Field(() => [String], { nullable: true, description: 'What must be known of the ticket, in the words of conditions.' })
  @ArrayMaxSize(LIMITS.clauses)
  @MaxLength(LIMITS.fact, { each: true })
  requires?: string[] | null;

  @Field(() => [WorkflowEffectInput], { nullable: true, description: 'What it does beside leading on.' })
  @ArrayMaxSize(LIMITS.clauses)
  effects?: WorkflowEffectInput[] | null;
}

@InputType({ description: 'What a draft says, whole.' })
export class WorkflowDefinitionInput {
  @Field(() => [WorkflowStateInput], { description: 'Its states.' })
  @ArrayMaxSize(LIMITS.workflowStates)
  states!: WorkflowStateInput[];

  @Field(() => [WorkflowTransitionInput], { description: 'The ways between them.' })
  @ArrayMaxSize(LIMITS.workflowTransitions)
  transitions!: WorkflowTransitionInput[];
}

/** What was sent as the rules read it. */
export function definitionOf({ states, transitions }: WorkflowDefinitionInput): WorkflowDefinition {
  return { states: states.map(stateOf), transitions: transitions.map(transitionOf) };
}

function stateOf({ names, customerNames, lane, moment, isInitial, actions, isLeftByAny, ...state }: WorkflowStateInput): StateDefinition {
  return {
    ...state,
    names: localText(names),
    ...(isInitial && { isInitial }),
    ...(customerNames && { customerNames: localText(customerNames) }),
    ...(lane && { lane }),
    ...(moment && { moment }),
    ...(actions && { actions: actions.map(actionOf) }),
    ...(isLeftByAny && { isLeftByAny }),
  };
}

function actionOf({ code, names, lane, permission }: WorkflowActionInput): StepAction {
  return { code, names: localText(names), ...(lane && { lane }), ...(permission && { permission }) };
}

function transitionOf({ code, names, from, to, verb, permission, ...rest }: WorkflowTransitionInput): TransitionDefinition {
  const { guard, requires, effects } = rest;
  return {
    code,
    names: localText(names),
    from: [...new Set(from)],
    ...(to && { to }),
    ...(verb && { verb }),
    ...(permission && { permission }),
    ...(guard && { guard }),
    ...(requires && { requires: [...new Set(requires)] }),
    ...(effects && { effects: effects.map(effectOf) }),
  };
}

function effectOf({ kind, value }: WorkflowEffectInput): StepEffect {
  return { kind, ...(value && { value }) };
}

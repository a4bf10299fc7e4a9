import { type Condition, LIMITS, type StateCategory } from '@shouwen/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { EFFECT_KINDS, type EffectKind } from './step-effect.rules.js';
import { StateCategoryEnum } from './workflow.type.js';
import { LANES, type Lane, TRANSITION_VERBS, type TransitionVerb } from './workflow-definition.rules.js';

export const LaneEnum = upperEnum<Lane>(LANES);
registerEnumType(LaneEnum, {
  name: 'WorkflowLane',
  description: 'Who acts in a step. Between customer and contact lies the line of contact, below contact the line of visibility.',
  valuesConfig: {
    CUSTOMER: { description: 'The customer.' },
    CONTACT: { description: 'Whoever speaks with the customer.' },
    BACK_OFFICE: { description: 'Whoever works unseen by the customer.' },
  },
});

export const TransitionVerbEnum = upperEnum<TransitionVerb>(TRANSITION_VERBS);
registerEnumType(TransitionVerbEnum, {
  name: 'WorkflowVerb',
  description: 'An act on tickets that takes a transition.',
  valuesConfig: {
    ACCEPT: { description: 'Take a ticket on.' },
    TRANSFER: { description: 'Hand it to another department.' },
    RETURN: { description: 'Give it back to where it came from.' },
    RESOLVE: { description: 'Say that it is settled.' },
    TELL: { description: 'Record that the customer heard the outcome.' },
    REOPEN: { description: 'Take it up again.' },
    CLOSE: { description: 'End it.' },
    VOID: { description: 'Take it out of all figures.' },
  },
});

@ObjectType({
  description: 'A moment of truth: where the customer forms an opinion, and what is kept ready for it.',
  simpleResolvers: true,
})
export class WorkflowMoment {
  @Field(() => String, { description: 'What is looked at.' })
  controlPoint!: string;

  @Field(() => String, { description: 'What is likely to go wrong.' })
  likelyFailure!: string;

  @Field(() => String, { description: 'What is done then.' })
  counterPlan!: string;
}

@ObjectType({ description: 'Something that is to be done in a state, at the same time as its others.', simpleResolvers: true })
export class WorkflowAction {
  @Field(() => String, { description: 'Its word, unique in its state.' })
  code!: string;

  @Field(() => TextInLanguages, { description: 'Its name.' })
  names!: TextInLanguages;

  @Field(() => LaneEnum, { nullable: true, description: 'For whom it is.' })
  lane!: Lane | null;

  @Field(() => String, { nullable: true, description: 'A permission asked for beside the one to fill a ticket in.' })
  permission!: string | null;
}

@ObjectType({ description: 'A state as a version describes it.', simpleResolvers: true })
export class WorkflowState {
  @Field(() => String, { description: 'Its word, unique in its version.' })
  code!: string;

  @Field(() => TextInLanguages, { description: 'Its name.' })
  names!: TextInLanguages;

  @Field(() => StateCategoryEnum, { description: 'What it means.' })
  category!: StateCategory;

  @Field(() => Boolean, { description: 'New tickets begin here.' })
  isInitial!: boolean;

  @Field(() => TextInLanguages, { nullable: true, description: 'What the customer is told it is called; null: its name.' })
  customerNames!: TextInLanguages | null;

  @Field(() => LaneEnum, { nullable: true, description: 'Who acts here.' })
  lane!: Lane | null;

  @Field(() => WorkflowMoment, { nullable: true, description: 'What is kept ready where it is a moment of truth.' })
  moment!: WorkflowMoment | null;

  @Estimated(() => 1)
  @Field(() => [WorkflowAction], { description: `What is to be done here before a ticket goes on, at most ${LIMITS.stepActions}.` })
  actions!: readonly WorkflowAction[];

  @Field(() => Boolean, { description: 'One of its actions is enough; otherwise all of them.' })
  isLeftByAny!: boolean;
}

export const EffectKindEnum = upperEnum<EffectKind>(EFFECT_KINDS);
registerEnumType(EffectKindEnum, {
  name: 'WorkflowEffectKind',
  description: 'What a way between states does beside leading on.',
  valuesConfig: {
    PRIORITY: { description: 'Sets the priority.' },
    MARK: { description: 'Marks the ticket with a category of a tree beside the problems.' },
    TAG: { description: 'Puts a tag on.' },
    UNTAG: { description: 'Takes a tag off.' },
    DEPARTMENT: { description: 'Hands it to a department, where it waits to be taken on.' },
    OWNER: { description: 'Hands it to whoever was asked first.' },
    NOBODY: { description: 'Lets it wait in its department to be taken on.' },
    NOTE: { description: 'Writes words into its history.' },
  },
});

@ObjectType({ description: 'Something that a way between states does beside leading on.', simpleResolvers: true })
export class WorkflowEffect {
  @Field(() => EffectKindEnum, { description: 'What it does.' })
  kind!: EffectKind;

  @Field(() => String, {
    nullable: true,
    description: 'A priority, the code of a category, a tag or a department, or the words of a note.',
  })
  value!: string | null;
}

@ObjectType({ description: 'A way between states as a version describes it.', simpleResolvers: true })
export class WorkflowTransition {
  @Field(() => String, { description: 'Its word, unique in its version.' })
  code!: string;

  @Field(() => TextInLanguages, { description: 'Its name.' })
  names!: TextInLanguages;

  @Field(() => [String], { description: 'Words of the states it leaves.' })
  from!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Word of the state it leads to; null: the state stays.' })
  to!: string | null;

  @Field(() => TransitionVerbEnum, { nullable: true, description: 'The act that takes it; null: a step of the organisation’s own.' })
  verb!: TransitionVerb | null;

  @Field(() => String, { nullable: true, description: 'A permission asked for beside the one of the act.' })
  permission!: string | null;

  @Field(() => ConditionView, { nullable: true, description: 'It is taken only when this holds for the ticket.' })
  guard!: Condition | null;

  @Field(() => [String], { description: 'What must be known of the ticket, in the words of conditions.' })
  requires!: readonly string[];

  @Estimated(() => 1)
  @Field(() => [WorkflowEffect], { description: 'What it does beside leading on.' })
  effects!: readonly WorkflowEffect[];
}

@ObjectType({ description: 'What one version of a workflow says.', simpleResolvers: true })
export class WorkflowDefinitionType {
  @Estimated(() => 20)
  @Field(() => [WorkflowState], { description: `Its states, at most ${LIMITS.workflowStates}.` })
  states!: readonly WorkflowState[];

  @Estimated(() => 30)
  @Field(() => [WorkflowTransition], { description: `The ways between them, at most ${LIMITS.workflowTransitions}.` })
  transitions!: readonly WorkflowTransition[];
}

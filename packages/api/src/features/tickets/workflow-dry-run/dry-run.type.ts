import { LIMITS, type StateCategory } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Ability } from '../../../platform/graphql/ability.type.js';
import { Fact } from '../../../platform/graphql/condition.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { type EffectKind, EffectKindEnum, StateCategoryEnum, type TransitionVerb, TransitionVerbEnum } from '../../workflows/index.js';

@InputType({ description: 'Something that is known of a sample ticket, in the words of conditions.' })
export class SampleFactInput {
  @Field(() => String, { description: 'What is known: `type`, `category`, `priority`, `mark.stage`, `field.serial` …' })
  @MaxLength(LIMITS.fact)
  name!: string;

  @Field(() => [String], { description: 'Its values as they are kept: codes, numbers, days.' })
  @ArrayMaxSize(LIMITS.clauseValues)
  @MaxLength(LIMITS.reason, { each: true })
  values!: string[];
}

@InputType({ description: 'A sample ticket, and where in a version it stands.' })
export class WorkflowDryRunInput {
  @Field(() => ID, { description: 'The version to walk through.' })
  versionId!: string;

  @Field(() => String, { nullable: true, description: 'A ticket whose facts the sample takes over, by its number.' })
  @MaxLength(LIMITS.code)
  ticketNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Word of the state it stands in; absent: that of the ticket, or where new ones begin.',
  })
  @MaxLength(LIMITS.code)
  state?: string | null;

  @Field(() => [SampleFactInput], { nullable: true, description: 'What is known of it, over what the ticket says.' })
  @ArrayMaxSize(LIMITS.ticketFields)
  facts?: SampleFactInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Words of what was done in the state.' })
  @ArrayMaxSize(LIMITS.stepActions)
  @MaxLength(LIMITS.code, { each: true })
  done?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Whose rights are asked; absent: the viewer’s.' })
  personId?: string | null;
}

@ObjectType({ description: 'Something that a way would do to a sample ticket.', simpleResolvers: true })
export class WorkflowDryRunEffect {
  @Field(() => EffectKindEnum, { description: 'What it does.' })
  kind!: EffectKind;

  @Field(() => String, { nullable: true, description: "What it sets, by the name people know in the viewer's language." })
  name!: string | null;
}

@ObjectType({ description: 'Something to be done in the state of a sample ticket.', simpleResolvers: true })
export class WorkflowDryRunAction {
  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it was done.' })
  isDone!: boolean;
}

@ObjectType({ description: 'A state of the version that is walked through.', simpleResolvers: true })
export class WorkflowDryRunState {
  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => String, { description: "What the customer is told it is called, in the viewer's language." })
  customerName!: string;

  @Field(() => StateCategoryEnum, { description: 'What it means.' })
  category!: StateCategory;
}

@ObjectType({ description: 'A way out of the state of a sample ticket.', simpleResolvers: true })
export class WorkflowDryRunWay {
  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => TransitionVerbEnum, { nullable: true, description: 'The act that takes it; null: a step of the organisation’s own.' })
  verb!: TransitionVerb | null;

  @Field(() => WorkflowDryRunState, { description: 'Where it leads.' })
  to!: WorkflowDryRunState;

  @Field(() => [String], { description: 'The rights it asks for.' })
  permissions!: readonly string[];

  @Field(() => Ability, { description: 'Whether it is open, and if not, why: a right, its condition, what must be filled in or done.' })
  ability!: Ability;

  @Estimated(() => 3)
  @Field(() => [WorkflowDryRunEffect], { description: 'What it would do beside leading on.' })
  effects!: readonly WorkflowDryRunEffect[];

  @Estimated(() => 20)
  @Field(() => [Fact], { description: 'What would then be known of the ticket.' })
  factsAfter!: readonly Fact[];
}

@ObjectType({ description: 'Where a sample ticket stands and how it could go on. Nothing of it is written.', simpleResolvers: true })
export class WorkflowDryRun {
  @Field(() => WorkflowDryRunState, { description: 'The state it stands in.' })
  state!: WorkflowDryRunState;

  @Estimated(() => 20)
  @Field(() => [Fact], { description: 'What is known of it.' })
  facts!: readonly Fact[];

  @Estimated(() => 3)
  @Field(() => [WorkflowDryRunAction], { description: 'What is to be done there.' })
  actions!: readonly WorkflowDryRunAction[];

  @Estimated(() => 8)
  @Field(() => [WorkflowDryRunWay], { description: 'The ways from there, those that are refused included.' })
  ways!: readonly WorkflowDryRunWay[];
}

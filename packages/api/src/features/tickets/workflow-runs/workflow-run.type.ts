import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { Workflow } from '../../workflows/index.js';
import { RUN_KINDS, type RunKind } from './run-kind.rules.js';

export const RunKindEnum = upperEnum<RunKind>(RUN_KINDS);
registerEnumType(RunKindEnum, {
  name: 'WorkflowRunKind',
  description: 'What is done with a version and many tickets.',
  valuesConfig: {
    REPLAY: { description: 'The version is tried on past tickets; nothing is done to them.' },
    MOVE: { description: 'Running tickets are moved to it.' },
  },
});

@ObjectType({ description: 'A ticket that would have stuck, or that was not moved.', simpleResolvers: true })
export class WorkflowRunItem {
  @Field(() => ID, { description: 'Id of the ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: "In which state, in the viewer's language." })
  state!: string;

  @Field(() => String, { nullable: true, description: 'To which state it then went.' })
  toState!: string | null;

  @Field(() => String, { description: "Why, in the viewer's language." })
  reason!: string;
}

@ObjectType({ description: 'A version tried on past tickets, or running tickets moved to it, and how far that is.', simpleResolvers: true })
export class WorkflowRun {
  @Field(() => RunKindEnum, { description: 'What is done.' })
  kind!: RunKind;

  @Field(() => DateTime, { nullable: true, description: 'Of a replay: tickets registered from then on.' })
  since!: Date | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it goes on.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'How many tickets there were at the beginning.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them it has come to.' })
  checked!: number;

  @Field(() => Int, { description: 'How many could have gone their way, or were moved.' })
  passed!: number;

  @Field(() => Int, { description: 'How many could not, or were not.' })
  stuck!: number;

  @Estimated(() => 20)
  @Field(() => [WorkflowRunItem], { description: 'Those of them that the viewer may see, the first hundred.' })
  items!: readonly WorkflowRunItem[];
}

@ObjectType({ description: 'What was begun, or why not.', simpleResolvers: true })
export class WorkflowRunPayload extends Payload {
  @Field(() => WorkflowRun, { nullable: true, description: 'The run.' })
  run?: WorkflowRun | null;

  @Field(() => Workflow, { nullable: true, description: 'The workflow, whose version grew with it.' })
  workflow?: Workflow | null;
}

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Payload } from '../../platform/graphql/payload.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { UserErrorCodeEnum } from '../../platform/graphql/user-error.type.js';
import { Department } from '../departments/index.js';
import { TicketType } from './workflow.type.js';
import { WorkflowDefinitionType } from './workflow-definition.type.js';
import { PHASES, type Phase } from './workflow-life.rules.js';

export const PhaseEnum = upperEnum<Phase>(PHASES);
registerEnumType(PhaseEnum, {
  name: 'WorkflowPhase',
  description: 'The life of a version.',
  valuesConfig: {
    DRAFT: { description: 'Is being written; no ticket runs by it.' },
    TRIAL: { description: 'Is tried on part of the new tickets.' },
    LIVE: { description: 'New tickets begin in it.' },
    SUPERSEDED: { description: 'No new ticket begins in it; those that began stay with it.' },
  },
});

@ObjectType({ description: 'Something for which a version may not begin.', simpleResolvers: true })
export class WorkflowProblem {
  @Field(() => UserErrorCodeEnum, { description: 'The stable code.' })
  code!: string;

  @Field(() => String, { description: "A sentence in the viewer's language." })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Word of the state it concerns.' })
  state!: string | null;

  @Field(() => String, { nullable: true, description: 'Word of the transition it concerns.' })
  transition!: string | null;
}

@ObjectType({ description: 'What may be done with a version now, and if not, why.', simpleResolvers: true })
export class WorkflowVersionViewerCan {
  @Field(() => Ability, { description: 'Begin a draft with what it says.' })
  draftStart!: Ability;

  @Field(() => Ability, { description: 'Change or discard it.' })
  draftSave!: Ability;

  @Field(() => Ability, { description: 'Try it on part of the tickets.' })
  trialStart!: Ability;

  @Field(() => Ability, { description: 'End its trial.' })
  trialEnd!: Ability;

  @Field(() => Ability, { description: 'Let all new tickets begin in it.' })
  publish!: Ability;
}

@ObjectType({ implements: Node, description: 'What a workflow says, or said for a time.', simpleResolvers: true })
export class WorkflowVersion implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from one.' })
  number!: number;

  @Field(() => PhaseEnum, { description: 'Where in its life it is.' })
  phase!: Phase;

  @Field(() => String, { nullable: true, description: 'What is new in it, as its author says.' })
  note!: string | null;

  @Field(() => Int, { description: 'Of a hundred new tickets so many try it, or tried it.' })
  trialShare!: number;

  @Estimated(() => 3)
  @Field(() => [Department], { description: 'Departments all of whose new tickets try it, with what lies below them.' })
  trialDepartments!: readonly Department[];

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When tickets first began in it.' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last could begin in it.' })
  endedAt!: Date | null;

  @Field(() => WorkflowDefinitionType, { description: 'What it says.' })
  definition!: WorkflowDefinitionType;

  @Estimated(() => 5)
  @Field(() => [WorkflowProblem], { description: 'Everything for which it may not begin; empty when it is sound.' })
  problems!: readonly WorkflowProblem[];

  @Field(() => WorkflowVersionViewerCan, { description: 'What may be done with it now.' })
  viewerCan!: WorkflowVersionViewerCan;
}

@ObjectType({ implements: Node, description: 'By which tickets of some types run, one version after the other.', simpleResolvers: true })
export class Workflow implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every act on any of its versions; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in every language.' })
  names!: TextInLanguages;

  @Estimated(() => 4)
  @Field(() => [TicketType], { description: 'The types whose tickets run by it.' })
  ticketTypes!: readonly TicketType[];

  @Estimated(() => 5)
  @Field(() => [WorkflowVersion], { description: 'Its versions, the latest first.' })
  versions!: readonly WorkflowVersion[];
}

export const { Connection: WorkflowConnection, Edge: WorkflowEdge } = connectionOf(Workflow);

@ObjectType({ description: 'The workflow as it is now, or why it stayed as it was.', simpleResolvers: true })
export class WorkflowPayload extends Payload {
  @Field(() => Workflow, { nullable: true, description: 'The workflow.' })
  workflow?: Workflow | null;

  @Field(() => WorkflowVersion, { nullable: true, description: 'The version that the act was about, or that it made.' })
  workflowVersion?: WorkflowVersion | null;
}

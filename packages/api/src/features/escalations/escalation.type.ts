import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { type LadderTell, LadderTellEnum } from '../service-levels/index.js';
import type { PassedOverFor } from './ladder.rules.js';

export const PassedOverEnum = { VACANT: 'vacant', INACTIVE: 'inactive' } as const;
registerEnumType(PassedOverEnum, {
  name: 'EscalationPassedOver',
  description: 'Why somebody on the ladder was passed over.',
  valuesConfig: {
    VACANT: { description: 'Nobody holds the place.' },
    INACTIVE: { description: 'Whoever holds it works here no more.' },
  },
});

@ObjectType({ description: 'A place on the ladder that was passed over.', simpleResolvers: true })
export class EscalationGap {
  @Field(() => LadderTellEnum, { description: 'Which place.' })
  who!: LadderTell;

  @Field(() => String, { nullable: true, description: 'Name of the department whose place it is.' })
  departmentName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of whoever holds it; null: nobody.' })
  personName!: string | null;

  @Field(() => PassedOverEnum, { description: 'Why it was passed over.' })
  why!: PassedOverFor;
}

@ObjectType({ description: 'What somebody may do to an escalation.', simpleResolvers: true })
export class EscalationAbilities {
  @Field(() => Ability, { description: 'Whether the viewer may answer it.' })
  acknowledge!: Ability;
}

@ObjectType({ description: 'That somebody was told of a promise about time that runs out, or ran out (SLA-21).', simpleResolvers: true })
export class Escalation {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Field(() => String, { description: "What the clock measures, in the viewer's language." })
  timerName!: string;

  @Field(() => LadderTellEnum, { description: 'As whom they were told.' })
  tell!: LadderTell;

  @Field(() => String, { description: 'Who was told.' })
  personName!: string;

  @Estimated(() => 1)
  @Field(() => [EscalationGap], { description: 'Who was passed over before, and why.' })
  passedOver!: readonly EscalationGap[];

  @Field(() => DateTime, { description: 'When they were told.' })
  toldAt!: Date;

  @Field(() => Boolean, { description: 'Whether an answer is asked for.' })
  isAnswerAsked!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it goes on to the next one up unless there is an answer; null: it stays.' })
  goesOnAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What they do about it.' })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when they want to have done it.' })
  answerUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it went on to the next one up, unanswered.' })
  wentOnAt!: Date | null;

  @Field(() => EscalationAbilities, { description: 'What the viewer may do.' })
  viewerCan!: EscalationAbilities;

  ticketId!: string;
}

export const { Connection: EscalationConnection, Edge: EscalationEdge } = connectionOf(Escalation);

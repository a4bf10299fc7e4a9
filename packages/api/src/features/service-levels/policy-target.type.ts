import type { StateCategory } from '@shouwen/shared';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Estimated } from '../../platform/graphql/estimated.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { StateCategoryEnum } from '../workflows/index.js';
import {
  LADDER_TELLS,
  type LadderTell,
  TARGET_FORCES,
  TARGET_HOURS,
  TARGET_STATISTICS,
  type TargetForce,
  type TargetHours,
  type TargetStatistic,
} from './service-level.rules.js';

export const TargetHoursEnum = upperEnum<TargetHours>(TARGET_HOURS);
registerEnumType(TargetHoursEnum, {
  name: 'ServiceTargetHours',
  description: 'Which time counts (SLA-19).',
  valuesConfig: { BUSINESS: { description: 'That in which a calendar is open.' }, CALENDAR: { description: 'All of it.' } },
});

export const TargetStatisticEnum = upperEnum<TargetStatistic>(TARGET_STATISTICS);
registerEnumType(TargetStatisticEnum, {
  name: 'ServiceTargetStatistic',
  description: 'What a time speaks of (SLA-03).',
  valuesConfig: {
    CASE: { description: 'Every single ticket.' },
    MEAN: { description: 'The mean of all.' },
    SHARE: { description: 'The share of tickets that keep it.' },
  },
});

export const TargetForceEnum = upperEnum<TargetForce>(TARGET_FORCES);
registerEnumType(TargetForceEnum, {
  name: 'ServiceTargetForce',
  description: 'How hard a time is (SLA-03).',
  valuesConfig: {
    LIMIT: { description: 'Not to be passed.' },
    TARGET: { description: 'To be met.' },
    BENCHMARK: { description: 'Only a line to compare with: it makes no clock.' },
  },
});

export const LadderTellEnum = upperEnum<LadderTell>(LADDER_TELLS);
registerEnumType(LadderTellEnum, {
  name: 'ServiceLadderTell',
  description: 'Who is told on a step of the ladder.',
  valuesConfig: {
    ASSIGNEE: { description: 'Whoever works on it.' },
    OWNER: { description: 'Whoever was asked first.' },
    HEAD: { description: 'The head of the department.' },
    HEAD_ABOVE: { description: 'The head of a department above.' },
    ROLE: { description: 'Those of a role.' },
  },
});

@ObjectType({ description: 'A time of the matrix.', simpleResolvers: true })
export class ServiceMatrixCell {
  @Field(() => String, { description: 'What the fact of the rows is.' })
  row!: string;

  @Field(() => String, { nullable: true, description: 'What the fact of the columns is; null: whatever it is.' })
  column!: string | null;

  @Field(() => Int, { description: 'The time then.' })
  seconds!: number;
}

@ObjectType({ description: 'Times by one fact of the ticket, or by two (SLA-18).', simpleResolvers: true })
export class ServiceMatrix {
  @Field(() => String, { description: 'The fact of the rows.' })
  rows!: string;

  @Field(() => String, { nullable: true, description: 'The fact of the columns.' })
  columns!: string | null;

  @Estimated(() => 4)
  @Field(() => [ServiceMatrixCell], { description: 'The times; where none fits, that of all counts.' })
  cells!: readonly ServiceMatrixCell[];
}

@ObjectType({ description: 'Who hears of a clock, and when.', simpleResolvers: true })
export class ServiceLadderStep {
  @Field(() => Int, { nullable: true, description: 'At so many per cent of the time; null: after it ran out.' })
  atPercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'So many seconds after it ran out; null: at a share of the time.' })
  overdueSeconds!: number | null;

  @Field(() => LadderTellEnum, { description: 'Who is told.' })
  tell!: LadderTell;

  @Field(() => Int, { nullable: true, description: 'How many departments above, for HEAD_ABOVE.' })
  levels!: number | null;

  @Field(() => String, { nullable: true, description: 'Word of the role, for ROLE.' })
  role!: string | null;

  @Field(() => Boolean, { description: 'Whoever is told says that they have read it.' })
  needsAcknowledgement!: boolean;
}

@ObjectType({ description: 'A time that a policy promises.', simpleResolvers: true })
export class ServicePolicyTarget {
  @Field(() => String, { description: 'Word of the timer.' })
  timer!: string;

  @Field(() => String, { description: "Name of the timer in the viewer's language." })
  timerName!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The time; null: blank, there is no clock where the matrix gives none either (SLA-30).',
  })
  seconds!: number | null;

  @Field(() => ServiceMatrix, { nullable: true, description: 'Times that differ by what is known of the ticket.' })
  matrix!: ServiceMatrix | null;

  @Field(() => TargetHoursEnum, { description: 'Which time counts.' })
  hours!: TargetHours;

  @Field(() => String, { nullable: true, description: "Word of the calendar; null: the department's, then the organisation's." })
  calendar!: string | null;

  @Field(() => [StateCategoryEnum], { nullable: true, description: 'In which states it stands still; null: as the timer says.' })
  pauses!: readonly StateCategory[] | null;

  @Field(() => [String], { description: 'Words of single states in which it stands still as well.' })
  pauseStates!: readonly string[];

  @Field(() => TargetStatisticEnum, { description: 'What it speaks of.' })
  statistic!: TargetStatistic;

  @Field(() => Float, { nullable: true, description: 'Which share is to keep it, 0 to 1; only of a share.' })
  share!: number | null;

  @Field(() => TargetForceEnum, { description: 'How hard it is.' })
  force!: TargetForce;

  @Field(() => [Int], { description: 'Per cent of the time at which it warns, ascending.' })
  warnings!: readonly number[];

  @Estimated(() => 3)
  @Field(() => [ServiceLadderStep], { description: 'Who hears of it, and when.' })
  ladder!: readonly ServiceLadderStep[];
}

import { LIMITS, type StateCategory } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, Float, InputType, Int } from 'type-graphql';
import { StateCategoryEnum } from '../workflows/index.js';
import { LadderTellEnum, TargetForceEnum, TargetHoursEnum, TargetStatisticEnum } from './policy-target.type.js';
import type { LadderTell, TargetForce, TargetHours, TargetStatistic } from './service-level.rules.js';
import type { WrittenStep, WrittenTarget } from './written-levels.rules.js';

@InputType({ description: 'A time of the matrix.' })
export class ServiceMatrixCellInput {
  @Field(() => String, { description: 'What the fact of the rows is.' })
  @MaxLength(LIMITS.reason)
  row!: string;

  @Field(() => String, { nullable: true, description: 'What the fact of the columns is; absent: whatever it is.' })
  @MaxLength(LIMITS.reason)
  column?: string | null;

  @Field(() => Int, { description: 'The time then.' })
  seconds!: number;
}

@InputType({ description: 'Times by one fact of the ticket, or by two.' })
export class ServiceMatrixInput {
  @Field(() => String, { description: 'The fact of the rows.' })
  @MaxLength(LIMITS.fact)
  rows!: string;

  @Field(() => String, { nullable: true, description: 'The fact of the columns.' })
  @MaxLength(LIMITS.fact)
  columns?: string | null;

  @Field(() => [ServiceMatrixCellInput], { description: 'The times.' })
  @ArrayMaxSize(LIMITS.matrixCells)
  cells!: ServiceMatrixCellInput[];
}

@InputType({ description: 'Who hears of a clock, and when.' })
export class ServiceLadderStepInput {
  @Field(() => Int, { nullable: true, description: 'At so many per cent of the time.' })
  atPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Or so many seconds after it ran out.' })
  overdueSeconds?: number | null;

  @Field(() => LadderTellEnum, { description: 'Who is told.' })
  tell!: LadderTell;

  @Field(() => Int, { nullable: true, description: 'How many departments above, for HEAD_ABOVE.' })
  levels?: number | null;

  @Field(() => String, { nullable: true, description: 'Word of the role, for ROLE.' })
  @MaxLength(LIMITS.code)
  role?: string | null;

  @Field(() => Boolean, { description: 'Whoever is told says that they have read it.' })
  needsAcknowledgement!: boolean;
}

@InputType({ description: 'A time that a policy promises.' })
export class ServicePolicyTargetInput {
  @Field(() => String, { description: 'Word of the timer.' })
  @MaxLength(LIMITS.code)
  timer!: string;

  @Field(() => Int, { nullable: true, description: 'The time; absent: blank.' })
  seconds?: number | null;

  @Field(() => ServiceMatrixInput, { nullable: true, description: 'Times that differ by what is known of the ticket.' })
  matrix?: ServiceMatrixInput | null;

  @Field(() => TargetHoursEnum, { description: 'Which time counts.' })
  hours!: TargetHours;

  @Field(() => String, { nullable: true, description: "Word of the calendar; absent: the department's, then the organisation's." })
  @MaxLength(LIMITS.code)
  calendar?: string | null;

  @Field(() => [StateCategoryEnum], { nullable: true, description: 'In which states it stands still; absent: as the timer says.' })
  @ArrayMaxSize(LIMITS.markers)
  pauses?: StateCategory[] | null;

  @Field(() => [String], { description: 'Words of single states in which it stands still as well.' })
  @ArrayMaxSize(LIMITS.workflowStates)
  @MaxLength(LIMITS.code, { each: true })
  pauseStates!: string[];

  @Field(() => TargetStatisticEnum, { description: 'What it speaks of.' })
  statistic!: TargetStatistic;

  @Field(() => Float, { nullable: true, description: 'Which share is to keep it, 0 to 1; only of a share.' })
  share?: number | null;

  @Field(() => TargetForceEnum, { description: 'How hard it is.' })
  force!: TargetForce;

  @Field(() => [Int], { description: 'Per cent of the time at which it warns, ascending.' })
  @ArrayMaxSize(LIMITS.warnings)
  warnings!: number[];

  @Field(() => [ServiceLadderStepInput], { description: 'Who hears of it, and when.' })
  @ArrayMaxSize(LIMITS.ladderSteps)
  ladder!: ServiceLadderStepInput[];
}

type Said<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** What was said, without what was left open. */
function said<T extends object>(input: T): Said<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Said<T>;
}

const step = ({ tell, ...input }: ServiceLadderStepInput): WrittenStep => ({ tell, ...said(input) });

/** A promise as it was asked for, in the way playbooks write one. */
export function targetWish({ timer, matrix, ladder, ...input }: ServicePolicyTargetInput): WrittenTarget {
  const cells = matrix?.cells.map(({ row, seconds, column }) => ({ row, seconds, ...(column != null && { column }) })) ?? [];
  const table = matrix && { rows: matrix.rows, ...(matrix.columns != null && { columns: matrix.columns }), cells };
  return { timer, ...(table && { matrix: table }), ...said(input), ladder: ladder.map(step) };
}

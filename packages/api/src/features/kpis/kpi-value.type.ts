import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { Department, type DepartmentRow } from '../departments/index.js';
import type { KpiStatus } from './figure.rules.js';
import { Kpi } from './kpi.type.js';
import { KPI_LIMITS, type KpiBucket, type KpiGroup } from './kpi-request.rules.js';
import type { KpiFigure } from './kpi-values.queries.js';

export const KpiStatusEnum = { MET: 'met', NEAR: 'near', MISSED: 'missed', UNJUDGED: 'unjudged' } as const satisfies Readonly<
  Record<string, KpiStatus>
>;
registerEnumType(KpiStatusEnum, {
  name: 'KpiStatus',
  description: 'How a figure stands against its target.',
  valuesConfig: {
    MET: { description: 'At the target or better.' },
    NEAR: { description: 'Within 10 % of the target.' },
    MISSED: { description: 'Further off.' },
    UNJUDGED: { description: 'No target, or too few cases.' },
  },
});

export const KpiBucketEnum = { TOTAL: 'total', DAY: 'day' } as const satisfies Readonly<Record<string, KpiBucket>>;
registerEnumType(KpiBucketEnum, {
  name: 'KpiBucket',
  description: 'Over which spans of time figures are formed.',
  valuesConfig: { TOTAL: { description: 'One figure for the whole span.' }, DAY: { description: 'One figure per day.' } },
});

export const KpiGroupEnum = { NONE: 'none', DEPARTMENT: 'department' } as const satisfies Readonly<Record<string, KpiGroup>>;
registerEnumType(KpiGroupEnum, {
  name: 'KpiGroup',
  description: 'Whether figures are split.',
  valuesConfig: {
    NONE: { description: 'One row for the asked department with everything below it.' },
    DEPARTMENT: { description: 'A row for every department in which something was counted, for that department alone: the rows add up.' },
  },
});

@InputType({ description: 'Which figures, over which days, of which departments.' })
export class KpiValuesInput {
  @Field(() => [String], { description: 'Keys of the KPIs, each once, at most 20.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(KPI_LIMITS.keys)
  kpiKeys!: string[];

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, included; at most 92 days in all.' })
  to!: string;

  @Field(() => ID, { nullable: true, description: 'Only this department and everything below it; everything the viewer sees when absent.' })
  departmentId?: string | null;

  @Field(() => KpiBucketEnum, { description: 'One figure for the span, or one per day.' })
  bucket!: KpiBucket;

  @Field(() => KpiGroupEnum, { description: 'Whether to split by department.' })
  groupBy!: KpiGroup;
}

/** `tickets` has a resolver of its own. */
@ObjectType({ description: 'One figure with what it was made of.', simpleResolvers: true })
export class KpiValue {
  /** Not exposed: what the list of tickets is found by. */
  counted!: KpiFigure;

  @Field(() => Kpi, { description: 'What was measured.' })
  kpi!: Kpi;

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, included.' })
  to!: string;

  @Field(() => Department, { nullable: true, description: 'The department it stands for; null for everything the viewer sees.' })
  department!: DepartmentRow | null;

  @Field(() => Float, {
    nullable: true,
    description: 'COUNT: the count. SECONDS: the median. FRACTION: numerator ÷ denominator. Null when nothing was measured.',
  })
  value!: number | null;

  @Field(() => Float, { description: 'SECONDS: cases within the target. FRACTION: hits. COUNT: events.' })
  numerator!: number;

  @Field(() => Float, { description: 'What the numerator is a part of.' })
  denominator!: number;

  @Field(() => Int, { description: 'How many cases were counted.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Mean, for SECONDS.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'Median, for SECONDS.' })
  p50!: number | null;

  @Field(() => Float, { nullable: true, description: 'What nine cases in ten stayed within, for SECONDS.' })
  p90!: number | null;

  @Field(() => Float, { nullable: true, description: 'The target it is judged by.' })
  target!: number | null;

  @Field(() => KpiStatusEnum, { description: 'How it stands against the target.' })
  status!: KpiStatus;

  @Field(() => Boolean, { description: 'Still moving: today, or a window in which cases may come back is open.' })
  isProvisional!: boolean;

  @Field(() => Boolean, { description: 'Median and P90 come from a merged sketch, within 1 %; everything else is exact.' })
  isApproximate!: boolean;
}

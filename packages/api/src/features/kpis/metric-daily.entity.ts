import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One day of one KPI in one department, built from the facts and never counted up by itself: such counters drift. */
@Entity('metric_daily')
export class MetricDailyEntity {
  @PrimaryColumn('varchar', { length: 10 })
  dateLocal!: string;

  @PrimaryColumn('varchar', { length: 40 })
  metric!: string;

  @PrimaryColumn('varchar', { length: 30 })
  departmentId!: string;

  @Column('int')
  n!: number;

  @Column('int')
  num!: number;

  @Column('int')
  den!: number;

  /** Encoded distribution of durations; null for counts and shares. */
  @Column('text', { nullable: true })
  sketch!: string | null;
}

/** Whether the rollup of a day stands: dirty while facts have changed since it was built. */
@Entity('metric_day')
export class MetricDayEntity {
  @PrimaryColumn('varchar', { length: 10 })
  dateLocal!: string;

  /** Grows with every change of a fact of this day. */
  @Column('int')
  changedSeq!: number;

  /** The `changedSeq` the rollup was built from; 0 before the first build. */
  @Column('int')
  builtSeq!: number;

  @Column('datetime', { precision: 3, nullable: true })
  builtAt!: Date | null;
}

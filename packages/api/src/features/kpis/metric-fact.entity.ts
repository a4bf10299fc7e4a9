import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One measured thing about one ticket, derived from its events and replaceable by deriving it again. */
@Entity('metric_fact')
@Index(['ticketId', 'metric', 'cycleNo', 'sourceEventId'], { unique: true })
@Index(['metric', 'dateLocal', 'departmentId', 'ticketId'])
export class MetricFactEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  /** Key of the KPI. */
  @Column('varchar', { length: 40 })
  metric!: string;

  @Column('int')
  cycleNo!: number;

  @Column('varchar', { length: 30 })
  sourceEventId!: string;

  /** The department it belonged to when it happened, never where the ticket is now. */
  @Column('varchar', { length: 30 })
  departmentId!: string;

  @Column('varchar', { length: 30, nullable: true })
  agentId!: string | null;

  @Column('varchar', { length: 20 })
  channel!: string;

  @Column('varchar', { length: 40 })
  typeCode!: string;

  @Column('varchar', { length: 30, nullable: true })
  categoryId!: string | null;

  @Column('varchar', { length: 20 })
  priority!: string;

  /** The day it counts on, in the reporting zone. */
  @Column('varchar', { length: 10 })
  dateLocal!: string;

  @Column('datetime', { precision: 3 })
  stopAt!: Date;

  /** Elapsed seconds. */
  @Column('int', { nullable: true })
  valueCalS!: number | null;

  /** Seconds of business time: null, never 0, until calendars apply. */
  @Column('int', { nullable: true })
  valueBizS!: number | null;

  @Column('int', { nullable: true })
  num!: number | null;

  @Column('int', { nullable: true })
  den!: number | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;
}

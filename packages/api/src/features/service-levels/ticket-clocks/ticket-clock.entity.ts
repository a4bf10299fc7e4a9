import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TargetHours } from '../service-level.rules.js';
import type { ClockState, Segment } from './clock.rules.js';

/** One promise about time on one ticket (catalogue section 5). */
@Entity('ticket_clock')
export class TicketClockEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  /** Code; timers are never deleted. */
  @Column('varchar', { length: 40 })
  timer!: string;

  @Column('int')
  cycleNo!: number;

  @Column('int')
  seq!: number;

  @Column('varchar', { length: 30 })
  policyVersionId!: string;

  @Column('int')
  targetSeconds!: number;

  @Column('varchar', { length: 10 })
  hours!: TargetHours;

  @Column('varchar', { length: 10 })
  state!: ClockState;

  @Column('datetime', { precision: 3 })
  startedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  dueAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  stoppedAt!: Date | null;

  /** Up to the beginning of the segment that lasts. */
  @Column('bigint')
  elapsedMs!: number;

  @Column('datetime', { precision: 3, nullable: true })
  breachedAt!: Date | null;

  @Column('simple-json')
  segments!: readonly Segment[];

  /** When there is next something to say; null: nothing. */
  @Column('datetime', { precision: 3, nullable: true })
  nextWarningAt!: Date | null;

  /** The points that were spoken of. */
  @Column('simple-json')
  warned!: readonly string[];

  /** The deadline when that was. */
  @Column('datetime', { precision: 3, nullable: true })
  warnedDueAt!: Date | null;

  /** When somebody took it out of the reckoning (rule 8). */
  @Column('datetime', { precision: 3, nullable: true })
  exemptedAt!: Date | null;

  @Column('varchar', { length: 30, nullable: true })
  exemptedById!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  exemptReason!: string | null;
}

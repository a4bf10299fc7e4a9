import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Running clocks are brought to follow a change of the rules, batch by batch; where it is stands here. */
@Entity('clock_run')
export class ClockRunEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** The event that changed the rules. */
  @Column('varchar', { length: 30 })
  eventId!: string;

  /** Its type. */
  @Column('varchar', { length: 60 })
  cause!: string;

  /** The ticket up to which it has come. */
  @Column('varchar', { length: 30 })
  afterId!: string;

  /** Tickets looked at. */
  @Column('int')
  checked!: number;

  /** Clocks that changed. */
  @Column('int')
  changed!: number;

  /** Of these: late by the change. */
  @Column('int')
  overdue!: number;

  /** Of these: with more time. */
  @Column('int')
  longer!: number;

  /** Of these: over, because nothing is promised any more. */
  @Column('int')
  ended!: number;

  @Column('datetime', { precision: 3 })
  startedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  finishedAt!: Date | null;
}

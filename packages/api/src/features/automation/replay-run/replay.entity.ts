import type { Facts } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rule tried on what happened in the past; nothing is done to any ticket. */
@Entity('automation_replay')
export class AutomationReplayEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ruleId!: string;

  @Column('varchar', { length: 30 })
  ruleVersionId!: string;

  @Column('datetime', { precision: 3 })
  since!: Date;

  /** Events, or tickets, that it has looked at. */
  @Column('int')
  checked!: number;

  @Column('int')
  fired!: number;

  /** Up to where it has come. */
  @Column('varchar', { length: 30 })
  afterId!: string;

  @Column('datetime', { precision: 3 })
  startedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  finishedAt!: Date | null;
}

/** A ticket on which it would have fired. */
@Entity('automation_replay_item')
export class AutomationReplayItemEntity {
  @PrimaryColumn('varchar', { length: 30 })
  replayId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @PrimaryColumn('varchar', { length: 60 })
  firingKey!: string;

  @Column('varchar', { length: 60 })
  cause!: string;

  @Column('simple-json')
  facts!: Facts;

  @Column('datetime', { precision: 3 })
  at!: Date;
}

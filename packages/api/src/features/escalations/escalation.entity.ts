import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PassedOver } from './ladder.rules.js';

/** That one person was told of a clock, by one step of its ladder (SLA-21). */
@Entity('escalation')
export class EscalationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  clockId!: string;

  /** Code of the timer. */
  @Column('varchar', { length: 40 })
  timer!: string;

  /** The step, named for good. */
  @Column('varchar', { length: 120 })
  rung!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  /** As whom they were told. */
  @Column('varchar', { length: 20 })
  tell!: PassedOver['who'];

  @Column('simple-json')
  passedOver!: readonly PassedOver[];

  @Column('datetime', { precision: 3 })
  toldAt!: Date;

  @Column('boolean')
  isAnswerAsked!: boolean;

  /** When it goes on to the next one up unless there is an answer; null: it stays. */
  @Column('datetime', { precision: 3, nullable: true })
  goesOnAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  answeredAt!: Date | null;

  /** What they do about it. */
  @Column('varchar', { length: 500, nullable: true })
  answer!: string | null;

  /** Until when. */
  @Column('datetime', { precision: 3, nullable: true })
  answerUntil!: Date | null;

  /** When it went on to the next one up, unanswered. */
  @Column('datetime', { precision: 3, nullable: true })
  wentOnAt!: Date | null;
}

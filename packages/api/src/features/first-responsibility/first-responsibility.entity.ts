import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Duty } from './duty.rules.js';

/** Who answers for one ticket, since when, and what they must do. */
@Entity('first_responsibility')
export class FirstResponsibilityEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  holderId!: string;

  /** Since when the present holder has it, or has it again. */
  @Column('datetime', { precision: 3 })
  since!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  endedAt!: Date | null;

  /** Of the present holder, before `since`. */
  @Column('bigint')
  heldMs!: number;

  @Column('simple-json')
  duties!: readonly Duty[];

  /** The nearest deadline, for the lists; see NEXT_DUE. */
  @Column('datetime', { precision: 3 })
  nextDueAt!: Date;

  /** The request that waits for a decision. */
  @Column('varchar', { length: 30, nullable: true })
  requestId!: string | null;
}

import type { Channel, ClosingProof, StateCategory } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stop } from './ticket-facts.rules.js';
import type { Phase } from './ticket-phase.rules.js';
import type { DoneAction } from './ticket-step/ticket-step.rules.js';

/** One matter of one customer, from the first word to the closed file (TKT-01). */
@Entity('ticket')
export class TicketEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Also the number of its latest event. */
  @Column('int')
  version!: number;

  @Column('varchar', { length: 20 })
  number!: string;

  @Column('varchar', { length: 200 })
  subject!: string;

  @Column('text')
  description!: string;

  @Column('varchar', { length: 30 })
  typeId!: string;

  @Column('varchar', { length: 30, nullable: true })
  categoryId!: string | null;

  @Column('varchar', { length: 30 })
  stateId!: string;

  /** Of the state, kept here for the lists. */
  @Column('varchar', { length: 20 })
  stateCategory!: StateCategory;

  /** Of the state category, kept here for the indexes. */
  @Column('int')
  phase!: Phase;

  /** Place in PRIORITIES, so that lists sort by it. */
  @Column('int')
  priority!: number;

  @Column('varchar', { length: 10 })
  channel!: Channel;

  @Column('varchar', { length: 30 })
  customerId!: string;

  /** Who raised it, where that is not the customer (CUS-03). */
  @Column('varchar', { length: 100, nullable: true })
  contactName!: string | null;

  /** Where it is handled now. */
  @Column('varchar', { length: 30 })
  departmentId!: string;

  /** The first receiver, accountable to the end (TKT-22); another only by a decision of the head. */
  @Column('varchar', { length: 30 })
  ownerId!: string;

  @Column('varchar', { length: 30 })
  ownerDepartmentId!: string;

  /** Who works on it; null while it waits in its department. */
  @Column('varchar', { length: 30, nullable: true })
  assigneeId!: string | null;

  @Column('text', { nullable: true })
  cause!: string | null;

  @Column('text', { nullable: true })
  measure!: string | null;

  /** Earlier stops, the latest last; a return goes back one. */
  @Column('simple-json')
  cameFrom!: readonly Stop[];

  /** What of its state was done; null: nothing. */
  @Column('simple-json', { nullable: true })
  stepDone!: readonly DoneAction[] | null;

  /** Where it goes on since it was merged; nothing is done to it any more. */
  @Column('varchar', { length: 30, nullable: true })
  mergedIntoId!: string | null;

  /** Whether there ever was a ticket below it: only then does anybody need to ask. */
  @Column('boolean')
  hasChildren!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;

  /** When the present assignee took it on. */
  @Column('datetime', { precision: 3, nullable: true })
  acceptedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  solvedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  closedAt!: Date | null;

  /** When the customer was told the outcome of the latest solution (TKT-34). */
  @Column('datetime', { precision: 3, nullable: true })
  outcomeToldAt!: Date | null;

  /** What is there of all that closing may ask for, since it was last solved (TKT-35); null: nothing. */
  @Column('simple-json', { nullable: true })
  proofs!: readonly ClosingProof[] | null;

  /** The nearest deadline of its clocks, for the lists; see NEXT_DUE. */
  @Column('datetime', { precision: 3 })
  nextDueAt!: Date;

  /** How many promises to the customer are open on it; kept by the feature of promises. */
  @Column('int')
  openPromises!: number;

  @Column('int')
  returnCount!: number;

  @Column('int')
  reopenCount!: number;

  @Column('int')
  hopCount!: number;

  /** What its first receiver must still do before it is closed. */
  @Column('int')
  openObligations!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Consideration } from './assign/consideration.rules.js';
import type { QueuePreference } from './queue.rules.js';

/** A ticket that waits in a queue. */
@Entity('routing_wait')
export class RoutingWaitEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  queueId!: string;

  /** 0: it goes in front of all others; 1: in its turn. */
  @Column('int')
  place!: number;

  @Column('datetime', { precision: 3 })
  since!: Date;
}

/** Where somebody stands in the turns of a queue. */
@Entity('routing_turn')
export class RoutingTurnEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  queueId!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('double')
  began!: number;

  @Column('double')
  nextTurn!: number;
}

/** That a queue gave a ticket to somebody, with everything it was decided by (D9). */
@Entity('routing_assignment')
export class RoutingAssignmentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  queueVersionId!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 20, nullable: true })
  preference!: QueuePreference | null;

  @Column('int')
  weight!: number;

  /** Everybody of the queue: who could, in line, and why the others could not. */
  @Column('simple-json')
  considered!: readonly Consideration[];

  @Column('datetime', { precision: 3 })
  waitedSince!: Date;

  @Column('datetime', { precision: 3 })
  at!: Date;
}

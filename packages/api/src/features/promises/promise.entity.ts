import type { Channel } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PromiseHours, PromiseMove, PromiseState } from './promise.rules.js';

/** What was promised to a customer. */
@Entity('customer_promise')
export class PromiseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  /** Who sees to it. */
  @Column('varchar', { length: 30 })
  holderId!: string;

  @Column('varchar', { length: 30, nullable: true })
  madeById!: string | null;

  @Column('datetime', { precision: 3 })
  madeAt!: Date;

  @Column('varchar', { length: 500 })
  what!: string;

  /** By which way the customer will hear. */
  @Column('varchar', { length: 20 })
  channel!: Channel;

  @Column('varchar', { length: 10 })
  hours!: PromiseHours;

  @Column('datetime', { precision: 3 })
  dueAt!: Date;

  @Column('simple-json')
  moves!: readonly PromiseMove[];

  @Column('varchar', { length: 10 })
  state!: PromiseState;

  /** The due time that passed first. */
  @Column('datetime', { precision: 3, nullable: true })
  missedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column('varchar', { length: 30, nullable: true })
  endedById!: string | null;

  /** Why it was withdrawn. */
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  /** When there is next something to say; null: nothing. */
  @Column('datetime', { precision: 3, nullable: true })
  nextLookAt!: Date | null;

  /** Tickets it lay on before those were merged, the first one first. */
  @Column('simple-json')
  cameBy!: readonly string[];
}

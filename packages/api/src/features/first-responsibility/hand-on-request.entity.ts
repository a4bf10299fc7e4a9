import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandOnState } from './hand-on.rules.js';

/** Somebody asks the head that another answers for a ticket. Once decided it never changes. */
@Entity('hand_on_request')
export class HandOnRequestEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  fromId!: string;

  @Column('varchar', { length: 30 })
  toId!: string;

  @Column('varchar', { length: 30 })
  askedById!: string;

  @Column('datetime', { precision: 3 })
  askedAt!: Date;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('varchar', { length: 10 })
  state!: HandOnState;

  @Column('varchar', { length: 30, nullable: true })
  decidedById!: string | null;

  @Column('datetime', { precision: 3, nullable: true })
  decidedAt!: Date | null;

  @Column('varchar', { length: 500, nullable: true })
  answer!: string | null;
}

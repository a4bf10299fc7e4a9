import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PointsKind } from './points.rules.js';

/** Points that came or went. Never changed. */
@Entity('points_entry')
export class PointsEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 10 })
  kind!: PointsKind;

  /** Below zero: they went. */
  @Column('int')
  points!: number;

  /** What was given for them: a code of its list. */
  @Column('varchar', { length: 40, nullable: true })
  benefit!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  recordedById!: string | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;
}

/** A card of a customer's. */
@Entity('loyalty_card')
export class LoyaltyCardEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 40 })
  number!: string;

  @Column('varchar', { length: 10 })
  issuedOn!: string;

  /** The last day it is good for; null: until it ends. */
  @Column('varchar', { length: 10, nullable: true })
  validUntil!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  endedOn!: string | null;

  /** Why it ended: lost, given back … */
  @Column('varchar', { length: 500, nullable: true })
  endReason!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustomerKind, CustomerStage } from './customer-access.rules.js';

/** Whoever has a matter: a person or a company (CUS-01). */
@Entity('customer')
export class CustomerEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 10 })
  kind!: CustomerKind;

  @Column('varchar', { length: 10 })
  stage!: CustomerStage;

  @Column('varchar', { length: 100 })
  name!: string;

  @Column('varchar', { length: 40, nullable: true })
  tier!: string | null;

  /** The main phone as it was given; the spelling that it is found by stands in `customer_channel`. */
  @Column('varchar', { length: 40, nullable: true })
  phone!: string | null;

  @Column('varchar', { length: 254, nullable: true })
  email!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** The department that registered the customer; null when nobody of a department did. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  creatorId!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;

  /** A code of its list, as are the tier and what follows. */
  @Column('varchar', { length: 40, nullable: true })
  source!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  paymentState!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  contactPreference!: string | null;

  /** What of their region or culture matters for how one speaks with them. */
  @Column('varchar', { length: 500, nullable: true })
  wordingNote!: string | null;

  /** The day on which a prospect became a customer. */
  @Column('varchar', { length: 10, nullable: true })
  convertedOn!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  lostOn!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  lossReason!: string | null;

  /** Who looks after them. */
  @Column('varchar', { length: 30, nullable: true })
  ownerId!: string | null;

  /** Somebody decided to keep the file until then, at least (SEC-07). */
  @Column('varchar', { length: 10, nullable: true })
  keepUntil!: string | null;

  /** Then nothing is left of the file but that there was one. */
  @Column('datetime', { precision: 3, nullable: true })
  erasedAt!: Date | null;

  /** How complete their file is, in hundredths; kept by whoever knows what a file should hold (`file-upkeep`). */
  @Column('int')
  fileScore!: number;

  /** By when somebody looks their file over again; `NEVER_DUE`: nobody asked for it. */
  @Column('varchar', { length: 10 })
  reviewDueOn!: string;

  /** The customer this one turned out to be: both ids lead there from now on. */
  @Column('varchar', { length: 30, nullable: true })
  mergedIntoId!: string | null;
}

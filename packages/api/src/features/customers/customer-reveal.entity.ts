import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody had the contact data of a customer shown in full, and said why. */
@Entity('customer_reveal')
export class CustomerRevealEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('datetime', { precision: 3 })
  revealedAt!: Date;

  /** A repeated request is answered in full until then. */
  @Column('datetime', { precision: 3 })
  shownUntil!: Date;
}

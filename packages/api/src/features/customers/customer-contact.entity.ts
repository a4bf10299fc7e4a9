import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A customer who speaks for another: the buyer of a company, the mother of a student (CUS-03). */
@Entity('customer_contact')
export class CustomerContactEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** For whom they speak. */
  @Column('varchar', { length: 30 })
  customerId!: string;

  /** Who speaks. */
  @Column('varchar', { length: 30 })
  contactId!: string;

  @Column('varchar', { length: 40 })
  role!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

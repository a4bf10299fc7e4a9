import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One phone number or e-mail address of a customer in its one spelling (CUS-02). */
@Entity('customer_channel')
export class CustomerChannelEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 10 })
  kind!: 'phone' | 'email';

  @Column('varchar', { length: 254 })
  value!: string;

  @Column('varchar', { length: 8 })
  tail!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

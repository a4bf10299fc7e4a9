import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelKind } from './customer-channel.rules.js';

/** One phone number or e-mail address of a customer in its one spelling (CUS-02). */
@Entity('customer_channel')
export class CustomerChannelEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 10 })
  kind!: ChannelKind;

  @Column('varchar', { length: 254 })
  value!: string;

  @Column('varchar', { length: 8 })
  tail!: string;

  /** As it was given; null where nobody wrote it down. */
  @Column('varchar', { length: 254, nullable: true })
  text!: string | null;

  /** Whose or where it is: home, office, the wife's. */
  @Column('varchar', { length: 20, nullable: true })
  label!: string | null;

  /** The one of its kind that lists show; a copy of it stands at the customer. */
  @Column('boolean')
  isMain!: boolean;

  @Column('int')
  sortOrder!: number;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

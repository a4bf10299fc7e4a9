import { Entity, PrimaryColumn } from 'typeorm';

/** That a customer has a tag. */
@Entity('customer_tag')
export class CustomerTagEntity {
  @PrimaryColumn('varchar', { length: 30 })
  customerId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  wordId!: string;
}

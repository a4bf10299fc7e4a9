import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something of a customer's was given to somebody outside, on the strength of a consent. */
@Entity('disclosure')
export class DisclosureEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 30 })
  consentId!: string;

  @Column('varchar', { length: 500 })
  what!: string;

  @Column('varchar', { length: 100, nullable: true })
  means!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  disclosedById!: string | null;

  @Column('datetime', { precision: 3 })
  disclosedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something a customer owns: an appliance, an engine, a car (CUS-20). */
@Entity('customer_product')
export class CustomerProductEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 100 })
  model!: string;

  @Column('varchar', { length: 60, nullable: true })
  serial!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  boughtOn!: string | null;

  /** The last day of the warranty. */
  @Column('varchar', { length: 10, nullable: true })
  warrantyUntil!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  warrantyTerms!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  returnTerms!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  refundTerms!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** Which product a ticket is about. */
@Entity('ticket_product')
export class TicketProductEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  productId!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record about a customer. */
@Entity('customer_record')
export class CustomerRecordEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 30 })
  kindId!: string;

  /** The day it is of. */
  @Column('varchar', { length: 10 })
  onDay!: string;

  @Column('varchar', { length: 10, nullable: true })
  dueOn!: string | null;

  /** Who sees to it. */
  @Column('varchar', { length: 30, nullable: true })
  holderId!: string | null;

  /** What was said, by the code of the field. */
  @Column('simple-json')
  answers!: Readonly<Record<string, readonly string[]>>;

  @Column('boolean')
  isOpen!: boolean;

  /** How it ended: a code of its kind. */
  @Column('varchar', { length: 40, nullable: true })
  ending!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  endedOn!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  endingNote!: string | null;

  /** Why it does not count; null: it does. */
  @Column('varchar', { length: 500, nullable: true })
  voidReason!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  recordedById!: string | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A customer's written consent that something may be given to somebody outside (SEC-03). */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 100 })
  recipient!: string;

  @Column('varchar', { length: 500 })
  what!: string;

  @Column('varchar', { length: 500 })
  purpose!: string;

  /** Where the written consent is filed, or its words. */
  @Column('varchar', { length: 500 })
  proof!: string;

  @Column('varchar', { length: 10 })
  validFrom!: string;

  @Column('varchar', { length: 10, nullable: true })
  validUntil!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  recordedById!: string | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  withdrawnAt!: Date | null;

  @Column('varchar', { length: 500, nullable: true })
  withdrawnReason!: string | null;
}

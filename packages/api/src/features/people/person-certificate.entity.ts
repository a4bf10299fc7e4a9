import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A certificate somebody holds (STF-11). */
@Entity('person_certificate')
export class PersonCertificateEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  /** Which one of the organisation's vocabulary. */
  @Column('varchar', { length: 40 })
  certificateCode!: string;

  @Column('varchar', { length: 100, nullable: true })
  number!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  issuedOn!: string | null;

  /** Last day it counts; null: it does not run out. */
  @Column('varchar', { length: 10, nullable: true })
  expiresOn!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

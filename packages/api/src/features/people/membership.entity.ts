import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody works in a department for a time: mainly, or beside their main one (STF-66). */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  departmentId!: string;

  @Column('boolean')
  isPrimary!: boolean;

  /** First and last day, local dates; null leaves that side open. */
  @Column('varchar', { length: 10, nullable: true })
  startsOn!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  endsOn!: string | null;

  /** Whether it counts today; brought up to date by commands and every night. */
  @Column('boolean')
  isCurrent!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

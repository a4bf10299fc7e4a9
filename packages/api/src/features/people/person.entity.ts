import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who works here. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** What they sign in with, as they spell it. */
  @Column('varchar', { length: 60 })
  account!: string;

  /** The account normalised, unique: `Ａｄｍｉｎ` and `admin` are one. */
  @Column('varchar', { length: 60 })
  accountKey!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  @Column('varchar', { length: 254, nullable: true })
  email!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  position!: string | null;

  @Column('varchar', { length: 30 })
  departmentId!: string;

  @Column('boolean')
  isActive!: boolean;

  /** Their own choice; null leaves it to the browser. */
  @Column('varchar', { length: 10, nullable: true })
  language!: string | null;

  /** The described position they hold; without one `position` is their title. */
  @Column('varchar', { length: 30, nullable: true })
  positionId!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  phone!: string | null;

  /** IANA name; null is the organisation's. */
  @Column('varchar', { length: 60, nullable: true })
  timeZone!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  educationCode!: string | null;

  /** Full-time or part-time; null when nobody has said. */
  @Column('varchar', { length: 20, nullable: true })
  employment!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  hiredOn!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  endedOn!: string | null;

  /** The stored file that shows them. */
  @Column('varchar', { length: 30, nullable: true })
  photoId!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

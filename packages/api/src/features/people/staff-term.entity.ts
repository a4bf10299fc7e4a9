import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One word of the organisation's personnel vocabulary: a level, a grade of education, a group, a competency, a certificate. */
@Entity('staff_term')
export class StaffTermEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 20 })
  kind!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  /** JSON: a text per language. */
  @Column('text')
  names!: string;

  /** The group a competency belongs to. */
  @Column('varchar', { length: 40, nullable: true })
  groupCode!: string | null;

  /** How long a certificate counts from the day it was issued; null when it says so itself. */
  @Column('int', { nullable: true })
  validMonths!: number | null;

  /** Levels and grades of education: from low to high. */
  @Column('int')
  sortOrder!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two duties that should not meet in one person: who scores may not sign (ROL-09). */
@Entity('duty_conflict')
export class DutyConflictEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  /** JSON: a text per language. */
  @Column('text')
  names!: string;

  /** JSON: permissions of the one duty. */
  @Column('text')
  one!: string;

  /** JSON: permissions of the other. */
  @Column('text')
  other!: string;

  @Column('int')
  sortOrder!: number;
}

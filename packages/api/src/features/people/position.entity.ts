import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post as the organisation describes it: what it answers for and what it asks of whoever holds it. */
@Entity('staff_position')
export class PositionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  /** JSON: a text per language. */
  @Column('text')
  names!: string;

  /** JSON: texts, in the order of the duty list. */
  @Column('text')
  duties!: string;

  /** JSON: what can be checked from the personnel record. */
  @Column('text')
  requirements!: string;

  /** JSON: competencies, each with the level needed. */
  @Column('text')
  profile!: string;

  /** JSON: codes of the certificates it takes. */
  @Column('text')
  certificates!: string;

  /** Code of the position it reports to. */
  @Column('varchar', { length: 40, nullable: true })
  reportsTo!: string | null;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

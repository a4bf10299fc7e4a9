import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far somebody has come in one competency, as last assessed. */
@Entity('person_competency')
export class PersonCompetencyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 40 })
  competencyCode!: string;

  @Column('varchar', { length: 40, nullable: true })
  levelCode!: string | null;

  /** For what is asked in words and not graded. */
  @Column('boolean')
  isMet!: boolean;

  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  assessedById!: string | null;

  @Column('datetime', { precision: 3 })
  assessedAt!: Date;
}

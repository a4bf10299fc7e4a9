import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Goal, Partner } from './department-facts.rules.js';
import type { PlannedMove } from './planned-move.rules.js';

/** One unit of the organisation's tree (DEP-01), whatever its kind. */
@Entity('department')
export class DepartmentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** Stable word of the organisation, by which playbooks and integrations name the unit. */
  @Column('varchar', { length: 40 })
  code!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  /** Word of the organisation: company, department, team, desk, workshop … (DEP-02). */
  @Column('varchar', { length: 40 })
  kind!: string;

  @Column('varchar', { length: 30, nullable: true })
  parentId!: string | null;

  /** Materialised path of ids, `/root/…/self/`: a subtree is one prefix. */
  @Column('varchar', { length: 700 })
  path!: string;

  /** 0 for a root. */
  @Column('int')
  depth!: number;

  @Column('int')
  sortOrder!: number;

  /** The duties of the unit as its people read them (DEP-07). */
  @Column('text', { nullable: true })
  duties!: string | null;

  /** The rules its people work by. */
  @Column('text', { nullable: true })
  rules!: string | null;

  /** Areas and equipment it answers for (DEP-28). */
  @Column('text', { nullable: true })
  assets!: string | null;

  /** To whom it reports, where that is not the department above (DEP-03). */
  @Column('varchar', { length: 100, nullable: true })
  reportsTo!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  serviceHours!: string | null;

  @Column('int', { nullable: true })
  plannedHeadcount!: number | null;

  @Column('simple-json', { nullable: true })
  goals!: readonly Goal[] | null;

  @Column('simple-json', { nullable: true })
  partners!: readonly Partner[] | null;

  /** First day, local; null: since ever. */
  @Column('varchar', { length: 10, nullable: true })
  startsOn!: string | null;

  /** Last day, local; null: until further notice (DEP-10). */
  @Column('varchar', { length: 10, nullable: true })
  endsOn!: string | null;

  /** A person; people are of a higher level. */
  @Column('varchar', { length: 30, nullable: true })
  headId!: string | null;

  /** Code of the position that leads it, whoever holds that; positions are of a higher level. */
  @Column('varchar', { length: 40, nullable: true })
  headPosition!: string | null;

  @Column('simple-json', { nullable: true })
  deputyIds!: readonly string[] | null;

  /** A move that is to happen on a day to come. */
  @Column('simple-json', { nullable: true })
  plannedMove!: PlannedMove | null;

  @Column('boolean')
  isArchived!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

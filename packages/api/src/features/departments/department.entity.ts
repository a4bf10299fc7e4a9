import { Column, Entity, PrimaryColumn } from 'typeorm';

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

  @Column('boolean')
  isArchived!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

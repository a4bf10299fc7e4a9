import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a department takes on for a year (DEP-24). */
@Entity('department_plan')
export class DepartmentPlanEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  departmentId!: string;

  @Column('int')
  year!: number;

  /** People it is to have, those of the units below included. */
  @Column('int', { nullable: true })
  plannedHeadcount!: number | null;

  @Column('text', { nullable: true })
  duties!: string | null;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

/** Something it is to reach, measured (DEP-23). */
@Entity('plan_goal')
export class PlanGoalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  planId!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  @Column('double')
  target!: number;

  @Column('varchar', { length: 40 })
  unit!: string;

  /** Whether the targets of its parts are meant to add up to it. */
  @Column('boolean')
  isAddedUp!: boolean;

  /** The goal of a department above that it is a part of. */
  @Column('varchar', { length: 30, nullable: true })
  partOfId!: string | null;

  @Column('int')
  sortOrder!: number;
}

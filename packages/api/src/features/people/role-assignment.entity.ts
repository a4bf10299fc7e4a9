import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person holds a role. */
@Entity('role_assignment')
export class RoleAssignmentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  roleId!: string;

  /** The department its scopes are measured from; null means the person's own. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  startsOn!: string | null;

  /** The last day; null leaves it open. */
  @Column('varchar', { length: 10, nullable: true })
  endsOn!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

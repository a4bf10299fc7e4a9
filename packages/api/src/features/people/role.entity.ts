import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named bundle of rights, as the organisation calls it (ROL-05). */
@Entity('role')
export class RoleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  /** JSON: a text per language. */
  @Column('text')
  names!: string;

  /** JSON: a text per language. */
  @Column('text', { nullable: true })
  duties!: string | null;

  /** JSON: permissions, each with a scope. */
  @Column('text')
  grants!: string;

  /** Every permission, everywhere. */
  @Column('boolean')
  isAdministrator!: boolean;

  @Column('int')
  sortOrder!: number;

  @Column('int')
  version!: number;

  /** Came with the playbook. */
  @Column('boolean')
  isBuiltIn!: boolean;

  /** Out of use: kept, and given to nobody. */
  @Column('boolean')
  isArchived!: boolean;

  /** JSON: a level per sensitive field. */
  @Column('text', { nullable: true })
  fields!: string | null;

  /** JSON: what it is to become. */
  @Column('text', { nullable: true })
  draft!: string | null;
}

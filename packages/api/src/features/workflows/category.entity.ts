import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One category of a tree of the organisation (TKT-05), and what it decides for its tickets (TKT-08). */
@Entity('category')
export class CategoryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** Code of the tree it stands in. */
  @Column('varchar', { length: 40 })
  scheme!: string;

  @Column('varchar', { length: 30, nullable: true })
  parentId!: string | null;

  /** Codes of the ticket types it may be chosen for; none: for all. */
  @Column('simple-json')
  types!: readonly string[];

  /** Code of the workflow its tickets run by; null: what the category above says, at last the type. */
  @Column('varchar', { length: 40, nullable: true })
  workflow!: string | null;

  /** Code of the form its tickets fill in; null: as above. */
  @Column('varchar', { length: 40, nullable: true })
  form!: string | null;

  /** Where its tickets start. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  /** The standard document by which they are handled (KNO-05). */
  @Column('varchar', { length: 30, nullable: true })
  documentId!: string | null;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

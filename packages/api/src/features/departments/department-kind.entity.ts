import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the organisation calls a kind of unit: headquarters, province, city, centre, group … (DEP-02). */
@Entity('department_kind')
export class DepartmentKindEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** The word departments carry as their `kind`. */
  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** No longer offered; kept, because the log speaks of it. */
  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

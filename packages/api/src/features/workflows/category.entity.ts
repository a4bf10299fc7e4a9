import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One problem category of the organisation's tree (TKT-05). */
@Entity('category')
export class CategoryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('varchar', { length: 30, nullable: true })
  parentId!: string | null;

  /** Codes of the ticket types it may be chosen for. */
  @Column('simple-json')
  types!: readonly string[];

  @Column('int')
  sortOrder!: number;
}

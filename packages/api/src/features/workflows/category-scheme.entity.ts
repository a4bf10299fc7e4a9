import type { ChecklistUse, LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the trees of categories side by side: problems, service stage, severity, states a user sets … (TKT-05). */
@Entity('category_scheme')
export class CategorySchemeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** Codes of the ticket types it is for; none: for all. */
  @Column('simple-json')
  types!: readonly string[];

  /** Codes of the ticket types that must carry one of it. */
  @Column('simple-json')
  requiredFor!: readonly string[];

  /** A ticket may carry several of it, each from the time it was set (TKT-62). */
  @Column('boolean')
  holdsSeveral!: boolean;

  /** It is a checklist, and until when it must be whole; null: it is none. */
  @Column('varchar', { length: 10, nullable: true })
  checklist!: ChecklistUse | null;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

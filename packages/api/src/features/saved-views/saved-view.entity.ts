import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedWith } from './saved-view.rules.js';

/** A filter, order and columns under a name. */
@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 100 })
  name!: string;

  @Column('varchar', { length: 12 })
  audience!: SharedWith;

  /** Whose it is with `department`. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  /** Whose it is with `own`. */
  @Column('varchar', { length: 30, nullable: true })
  ownerId!: string | null;

  /** TicketFilter as JSON. */
  @Column('text')
  filter!: string;

  @Column('varchar', { length: 20 })
  sort!: string;

  /** Keys of the columns in their order; none: those that are usual. */
  @Column('simple-json')
  columns!: readonly string[];

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

/** That somebody keeps a view at the top of their list. */
@Entity('saved_view_pin')
export class SavedViewPinEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  viewId!: string;

  @Column('int')
  place!: number;

  /** Their desk begins with it. */
  @Column('boolean')
  isDefault!: boolean;
}

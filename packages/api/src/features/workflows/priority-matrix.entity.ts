import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatrixCell } from './priority-matrix.rules.js';

/** How pressing a ticket is by two trees of categories: a single row. */
@Entity('priority_matrix')
export class PriorityMatrixEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** The one word there is, by which playbooks find the row. */
  @Column('varchar', { length: 40 })
  code!: string;

  /** Code of the tree down the side. */
  @Column('varchar', { length: 40 })
  rowScheme!: string;

  /** Code of the tree along the top. */
  @Column('varchar', { length: 40 })
  columnScheme!: string;

  @Column('simple-json')
  cells!: readonly MatrixCell[];
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That one customer went into another. */
@Entity('customer_merge')
export class CustomerMergeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  keptId!: string;

  @Column('varchar', { length: 30 })
  mergedId!: string;

  /** What was taken from the one that went, by field. */
  @Column('simple-json')
  taken!: readonly string[];

  /** How much of what hung on the one that went, by table. */
  @Column('simple-json')
  moved!: Readonly<Record<string, number>>;

  /** The journal: what undoing takes. */
  @Column('simple-json')
  steps!: readonly unknown[];

  @Column('varchar', { length: 30 })
  mergedById!: string;

  @Column('datetime', { precision: 3 })
  mergedAt!: Date;

  @Column('varchar', { length: 30, nullable: true })
  undoneById!: string | null;

  @Column('datetime', { precision: 3, nullable: true })
  undoneAt!: Date | null;
}

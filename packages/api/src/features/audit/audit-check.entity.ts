import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckState } from './audit-check.rules.js';
import type { Place } from './chain/verdict.rules.js';

/** One check of the chain of seals. */
@Entity('audit_check')
export class AuditCheckEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 8 })
  state!: CheckState;

  /** Who asked for it; null: the nightly job. */
  @Column('varchar', { length: 30, nullable: true })
  personId!: string | null;

  @Column('datetime', { precision: 3 })
  startedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column('bigint')
  checked!: number;

  @Column('bigint')
  headPosition!: number;

  @Column('varchar', { length: 64, nullable: true })
  headHash!: string | null;

  @Column('simple-json')
  places!: readonly Place[];
}

import type { LocalText } from '@shouwen/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { KpiConditions } from './kpi-definition.rules.js';

/** A figure the organisation watches, as its playbook defines it (KPI-01). */
@Entity('kpi')
export class KpiEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** Stable word by which screens and integrations ask; `key` itself is a reserved word of MySQL. */
  @Index('kpi_key', { unique: true })
  @Column('varchar', { length: 40 })
  kpiKey!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('simple-json')
  definitions!: LocalText;

  /** What the engine reads off the history, see `Measure`. */
  @Column('varchar', { length: 40 })
  measure!: string;

  /** Which tickets, and the limit where the measure has one. */
  @Column('simple-json')
  conditions!: KpiConditions;

  @Column('varchar', { length: 10 })
  direction!: string;

  @Column('double', { nullable: true })
  target!: number | null;

  /** `force` itself is a reserved word of MySQL. */
  @Column('varchar', { length: 10 })
  kpiForce!: string;

  @Column('int')
  minimumN!: number;

  @Column('int')
  windowDays!: number;

  @Column('int')
  sortOrder!: number;
}

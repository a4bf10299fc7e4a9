import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Vitals } from './vitals.rules.js';

/** One running server, as it last said. The row goes when the process ends in order. */
@Entity('server_process')
export class ServerProcessRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'varchar', length: 100 }) host!: string;
  @Column({ type: 'int' }) pid!: number;
  @Column({ type: 'varchar', length: 40 }) version!: string;
  @Column({ type: 'varchar', length: 40 }) nodeVersion!: string;
  @Column({ type: 'datetime', precision: 3 }) startedAt!: Date;
  /** By the database's clock. */
  @Column({ type: 'datetime', precision: 3 }) seenAt!: Date;
  /** How far the machine's clock is ahead of the database's. */
  @Column({ type: 'int' }) clockAheadMs!: number;
  @Column({ type: 'simple-json' }) vitals!: Vitals;
}

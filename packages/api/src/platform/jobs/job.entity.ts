import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of work: `ready` until claimed, `running` under a lease, gone when done, `dead` after too many failures. */
@Entity('job')
export class JobRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'varchar', length: 60 }) kind!: string;
  @Column({ type: 'simple-json' }) payload!: unknown;
  @Column({ type: 'varchar', length: 8 }) state!: string;
  @Column({ type: 'datetime', precision: 3 }) runAt!: Date;
  @Column({ type: 'int' }) attempts!: number;
  @Column({ type: 'varchar', length: 120, nullable: true }) dedupeKey!: string | null;
  @Column({ type: 'varchar', length: 60, nullable: true }) owner!: string | null;
  @Column({ type: 'datetime', precision: 3, nullable: true }) leaseUntil!: Date | null;
  @Column({ type: 'varchar', length: 500, nullable: true }) error!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the installation is closed for changes. One row, kept in the database: a restart does not open it. */
@Entity('maintenance')
export class MaintenanceRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'int' }) version!: number;
  @Column({ type: 'boolean' }) isOn!: boolean;
  @Column({ type: 'varchar', length: 300 }) reason!: string;
  @Column({ type: 'datetime', precision: 3, nullable: true }) beganAt!: Date | null;
  /** When it is expected to be over; nothing ends by itself. */
  @Column({ type: 'datetime', precision: 3, nullable: true }) expectedEndAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One event still owed to one subscriber. Gone once delivered; `runAt` null means given up (dead letter, `error` says why). */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn({ type: 'varchar', length: 60 }) subscriber!: string;
  @PrimaryColumn({ type: 'varchar', length: 30 }) subjectId!: string;
  @PrimaryColumn({ type: 'int' }) seq!: number;
  @Column({ type: 'varchar', length: 30 }) eventId!: string;
  @Column({ type: 'int' }) attempts!: number;
  @Column({ type: 'datetime', precision: 3, nullable: true }) runAt!: Date | null;
  @Column({ type: 'varchar', length: 500, nullable: true }) error!: string | null;
}

import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnnouncementLevel } from './announcement.rules.js';

@Entity('announcement')
export class AnnouncementEntity {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'int' }) version!: number;
  @Column({ type: 'varchar', length: 10 }) level!: AnnouncementLevel;
  @Column({ type: 'simple-json' }) texts!: LocalText;
  @Column({ type: 'datetime', precision: 3 }) startsAt!: Date;
  /** Null: until it is withdrawn. */
  @Column({ type: 'datetime', precision: 3, nullable: true }) endsAt!: Date | null;
  /** Empty: for everybody. */
  @Column({ type: 'simple-json' }) roleIds!: readonly string[];
  @Column({ type: 'boolean' }) isDismissible!: boolean;
  @Column({ type: 'varchar', length: 30 }) createdBy!: string;
  @Column({ type: 'datetime', precision: 3 }) createdAt!: Date;
  @Column({ type: 'datetime', precision: 3 }) updatedAt!: Date;
}

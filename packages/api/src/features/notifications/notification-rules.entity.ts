import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Digest, Ways } from './notification-ways.rules.js';

/** How one person wants to be told. */
@Entity('notification_rules')
export class NotificationRulesEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('simple-json')
  ways!: Ways;

  /** No mail from this time of their day … */
  @Column('varchar', { length: 5, nullable: true })
  quietFrom!: string | null;

  /** … until this one. */
  @Column('varchar', { length: 5, nullable: true })
  quietUntil!: string | null;

  @Column('varchar', { length: 10 })
  digest!: Digest;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

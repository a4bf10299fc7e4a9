import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TargetKind, Ways } from './notification-ways.rules.js';

/** How people of a department, or with a role, are told of the kinds it names. */
@Entity('notification_default')
export class NotificationDefaultEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 12 })
  targetKind!: TargetKind;

  @Column('varchar', { length: 30 })
  targetId!: string;

  /** What the department or role was called when it was first decided: `role:dispatcher`. */
  @Column('varchar', { length: 80 })
  code!: string;

  @Column('simple-json')
  ways!: Ways;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

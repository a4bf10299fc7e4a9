import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification.rules.js';

/** Where a mail about it stands: none is wanted, it is due, queued, on its way, sent, refused for good, or was left out because its reader may not see it any more. */
export type MailState = 'none' | 'due' | 'queued' | 'sending' | 'sent' | 'failed' | 'left_out';

/** That one person is told of one event. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  eventId!: string;

  @Column('varchar', { length: 20 })
  kind!: NotificationKind;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  /** Who did it. */
  @Column('varchar', { length: 30, nullable: true })
  actorId!: string | null;

  @Column('datetime', { precision: 3 })
  at!: Date;

  /** Whether it stands in the panel; else it goes by mail alone. */
  @Column('boolean')
  isListed!: boolean;

  @Column('datetime', { precision: 3, nullable: true })
  readAt!: Date | null;

  @Column('varchar', { length: 10 })
  mail!: MailState;

  @Column('datetime', { precision: 3, nullable: true })
  mailDueAt!: Date | null;

  /** When it came or was read: by this other processes hear of it. */
  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

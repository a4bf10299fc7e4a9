import type { Channel } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of a note or message. The event log points here, so that the text can be erased and the fact stays. */
@Entity('ticket_message')
export class TicketMessageEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30, nullable: true })
  authorId!: string | null;

  @Column('varchar', { length: 10 })
  audience!: 'internal' | 'customer';

  @Column('varchar', { length: 10 })
  channel!: Channel;

  @Column('text')
  body!: string;

  @Column('boolean')
  isOutcome!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

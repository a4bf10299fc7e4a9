import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a note speaks to somebody who may see the ticket. */
@Entity('ticket_mention')
export class TicketMentionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  messageId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;
}

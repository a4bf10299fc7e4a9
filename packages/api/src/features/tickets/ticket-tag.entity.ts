import { Entity, PrimaryColumn } from 'typeorm';

/** That a ticket has a tag. */
@Entity('ticket_tag')
export class TicketTagEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  wordId!: string;
}

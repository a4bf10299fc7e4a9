import { Entity, PrimaryColumn } from 'typeorm';

/** That somebody wants to hear of a ticket; it lets nobody see it. */
@Entity('ticket_watcher')
export class TicketWatcherEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  personId!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a ticket carries a category of a tree beside the problems, and since when (TKT-06, TKT-62). */
@Entity('ticket_mark')
export class TicketMarkEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  categoryId!: string;

  @Column('datetime', { precision: 3 })
  markedAt!: Date;

  @Column('varchar', { length: 30, nullable: true })
  markedById!: string | null;
}

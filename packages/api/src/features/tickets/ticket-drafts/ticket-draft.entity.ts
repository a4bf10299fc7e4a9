import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has begun to write on a ticket. Nobody else sees it. */
@Entity('ticket_draft')
export class TicketDraftEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 10 })
  audience!: 'internal' | 'customer';

  @Column('text')
  body!: string;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

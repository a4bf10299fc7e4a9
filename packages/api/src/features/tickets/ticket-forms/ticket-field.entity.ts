import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a ticket says in one field of its forms; a choice of several is several rows. */
@Entity('ticket_field')
export class TicketFieldEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  /** Its code. */
  @PrimaryColumn('varchar', { length: 40 })
  field!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('varchar', { length: 500 })
  value!: string;
}

/** That a ticket leaves a field open which its forms do not let be empty as things stand (TKT-63). */
@Entity('ticket_gap')
export class TicketGapEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @PrimaryColumn('varchar', { length: 40 })
  field!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkKind, MergeUndo } from './relations.rules.js';

/** That one ticket belongs to another, said of the first: it is a child of, a duplicate of, merged into the other. */
@Entity('ticket_link')
export class TicketLinkEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  @Column('varchar', { length: 30 })
  otherId!: string;

  @Column('varchar', { length: 20 })
  kind!: LinkKind;

  /** Of a merge: what makes the ticket again what it was. */
  @Column('simple-json', { nullable: true })
  kept!: MergeUndo | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

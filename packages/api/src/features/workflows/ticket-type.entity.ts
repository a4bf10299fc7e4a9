import type { ClosingProof, LocalText, TypeScreens } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What kind of matter a ticket is (TKT-02), and by which workflow it runs. */
@Entity('ticket_type')
export class TicketTypeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('varchar', { length: 40 })
  workflow!: string;

  /** Codes of the certificates that such work asks for; null in rows from before there were any. */
  @Column('simple-json', { nullable: true })
  certificates!: readonly string[] | null;

  /** What is asked before its tickets are closed, beside the outcome told (TKT-35); null in rows from before it could be said. */
  @Column('simple-json', { nullable: true })
  closing!: readonly ClosingProof[] | null;

  /** Codes of the forms its tickets fill in; null in rows from before there were any. */
  @Column('simple-json', { nullable: true })
  forms!: readonly string[] | null;

  /** What its screens leave out; null: nothing. */
  @Column('simple-json', { nullable: true })
  screens!: TypeScreens | null;

  /** Out of use: its tickets stay, new ones are not registered with it. */
  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

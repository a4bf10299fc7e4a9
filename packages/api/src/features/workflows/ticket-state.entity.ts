import type { LocalText, StateCategory } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A state as the organisation names it, mapped to one of the fixed categories. */
@Entity('ticket_state')
export class TicketStateEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 40 })
  workflow!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('varchar', { length: 20 })
  category!: StateCategory;

  @Column('boolean')
  isInitial!: boolean;

  @Column('int')
  sortOrder!: number;
}

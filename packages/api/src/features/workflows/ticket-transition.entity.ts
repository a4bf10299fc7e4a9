import type { LocalText, Permission } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TransitionVerb } from './workflow.rules.js';

/** A way from some states to one, with the verb that takes it. */
@Entity('ticket_transition')
export class TicketTransitionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 40 })
  workflow!: string;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('simple-json')
  fromStates!: readonly string[];

  @Column('varchar', { length: 40, nullable: true })
  toState!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  verb!: TransitionVerb | null;

  @Column('varchar', { length: 40, nullable: true })
  permission!: Permission | null;

  @Column('int')
  sortOrder!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The id under which a state of a version is kept on tickets; what the state is, its version says. */
@Entity('ticket_state')
export class TicketStateEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  versionId!: string;

  @Column('varchar', { length: 40 })
  code!: string;
}

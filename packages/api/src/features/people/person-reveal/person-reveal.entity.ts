import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody had the contact data of a colleague shown in full, and said why. */
@Entity('person_reveal')
export class PersonRevealEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Whose contact data. */
  @Column('varchar', { length: 30 })
  personId!: string;

  /** Who asked. */
  @Column('varchar', { length: 30 })
  viewerId!: string;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('datetime', { precision: 3 })
  revealedAt!: Date;

  /** A repeated request is answered in full until then. */
  @Column('datetime', { precision: 3 })
  shownUntil!: Date;
}

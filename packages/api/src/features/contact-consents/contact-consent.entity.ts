import type { Channel } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a customer said about being contacted for a purpose by a way. Never changed: who thinks otherwise later says so in a row of its own. */
@Entity('contact_consent')
export class ContactConsentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  /** A code of its list. */
  @Column('varchar', { length: 40 })
  purpose!: string;

  @Column('varchar', { length: 10 })
  channel!: Channel;

  @Column('boolean')
  isGiven!: boolean;

  /** The day on which they said it. */
  @Column('varchar', { length: 10 })
  saidOn!: string;

  @Column('varchar', { length: 500, nullable: true })
  evidence!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  recordedById!: string | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;
}

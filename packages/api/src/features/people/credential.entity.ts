import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's password, hashed. People without one cannot sign in. */
@Entity('credential')
export class CredentialEntity {
  @PrimaryColumn('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 200 })
  passwordHash!: string;

  /** Somebody else knows it: it is changed at the next sign-in. */
  @Column('boolean')
  mustChange!: boolean;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

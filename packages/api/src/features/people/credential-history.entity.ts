import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password somebody had before, hashed, so that it does not come back. */
@Entity('credential_history')
export class CredentialHistoryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 200 })
  passwordHash!: string;

  /** When it was replaced. */
  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

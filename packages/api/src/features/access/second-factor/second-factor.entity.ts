import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person's authenticator app and the server share. Kept sealed and not hashed, because codes are computed from it. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 200 })
  secret!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  /** Null: shown to its owner, not yet in use. */
  @Column('datetime', { precision: 3, nullable: true })
  confirmedAt!: Date | null;

  /** The step of the last code that was taken; only later ones are. */
  @Column('int')
  lastStep!: number;
}

/** A way in for whoever lost their phone: good once, stored as a hash. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 64 })
  codeHash!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  usedAt!: Date | null;
}

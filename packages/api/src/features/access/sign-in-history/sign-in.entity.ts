import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try to sign in, whatever came of it. What was typed as account is not kept: it may have been a password. */
@Entity('sign_in')
export class SignInEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Null when there is no such account. */
  @Column('varchar', { length: 30, nullable: true })
  personId!: string | null;

  @Column('datetime', { precision: 3 })
  at!: Date;

  @Column('varchar', { length: 30 })
  result!: string;

  @Column('varchar', { length: 20 })
  method!: string;

  @Column('varchar', { length: 60 })
  address!: string;

  @Column('varchar', { length: 200 })
  device!: string;
}

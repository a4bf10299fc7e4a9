import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody between the first proof of who they are and their session. */
@Entity('sign_in_challenge')
export class SignInChallengeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Of what the browser holds in a cookie. */
  @Column('varchar', { length: 64 })
  secretHash!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  /** How they began: by password or by a provider. */
  @Column('varchar', { length: 20 })
  method!: string;

  @Column('boolean')
  isFactorProved!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  expiresAt!: Date;
}

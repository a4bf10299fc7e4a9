import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An OpenID Connect provider as an administrator set it up. */
@Entity('identity_provider')
export class IdentityProviderEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** What its button says. */
  @Column('varchar', { length: 100 })
  name!: string;

  @Column('varchar', { length: 200 })
  issuer!: string;

  @Column('varchar', { length: 200 })
  clientId!: string;

  /** Sealed; null for a client that has none. */
  @Column('varchar', { length: 1000, nullable: true })
  clientSecret!: string | null;

  @Column('varchar', { length: 200 })
  scope!: string;

  /** It vouches only for verified addresses of these; empty: for all. */
  @Column('simple-json')
  emailDomains!: readonly string[];

  @Column('boolean')
  isEnabled!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account at an identity provider that signs a person in. */
@Entity('oidc_identity')
export class OidcIdentityEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 200 })
  issuer!: string;

  /** The provider's own id of the account, which never changes. */
  @Column('varchar', { length: 255 })
  subject!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 254, nullable: true })
  email!: string | null;

  @Column('datetime', { precision: 3 })
  linkedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  lastUsedAt!: Date | null;
}

/** Somebody who was sent to the provider and has not come back yet. */
@Entity('oidc_flow')
export class OidcFlowEntity {
  @PrimaryColumn('varchar', { length: 64 })
  stateHash!: string;

  /** Of the cookie of the browser that began: nobody else's browser may finish. */
  @Column('varchar', { length: 64 })
  browserHash!: string;

  @Column('varchar', { length: 64 })
  nonce!: string;

  /** PKCE: proves to the provider that whoever brings the code has asked for it. */
  @Column('varchar', { length: 128 })
  verifier!: string;

  /** The session whose person links the account; null for signing in. */
  @Column('varchar', { length: 30, nullable: true })
  linkSessionId!: string | null;

  /** Whom they were sent to. */
  @Column('varchar', { length: 30, nullable: true })
  providerId!: string | null;

  @Column('datetime', { precision: 3 })
  expiresAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key for programs that act for a person. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  /** The first characters of the secret, to recognise it by. */
  @Column('varchar', { length: 12 })
  prefix!: string;

  @Column('varchar', { length: 64 })
  secretHash!: string;

  /** JSON: the permissions it is cut down to. */
  @Column('text')
  permissions!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  expiresAt!: Date;

  /** Written at most once a minute. */
  @Column('datetime', { precision: 3, nullable: true })
  lastUsedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  revokedAt!: Date | null;
}

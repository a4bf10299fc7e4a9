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

  /** JSON: the departments beyond which it reaches nothing; null: as far as its owner. */
  @Column('text', { nullable: true })
  departmentIds!: string | null;

  /** JSON: addresses and networks it may be used from; null: any. */
  @Column('text', { nullable: true })
  addresses!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  expiresAt!: Date;

  /** Written at most once a minute. */
  @Column('datetime', { precision: 3, nullable: true })
  lastUsedAt!: Date | null;

  @Column('varchar', { length: 60, nullable: true })
  lastUsedAddress!: string | null;

  /** When its secret was last replaced. */
  @Column('datetime', { precision: 3, nullable: true })
  rotatedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  revokedAt!: Date | null;
}

/** A stored list of texts. */
export function textsIn(json: string): readonly string[] {
  return JSON.parse(json);
}

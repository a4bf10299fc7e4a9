import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One signed-in browser. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 64 })
  secretHash!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  /** Written at most once a minute. */
  @Column('datetime', { precision: 3 })
  lastSeenAt!: Date;

  /** However busy it is. */
  @Column('datetime', { precision: 3 })
  expiresAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column('varchar', { length: 60 })
  address!: string;

  /** Where it was last used from. */
  @Column('varchar', { length: 60, nullable: true })
  lastAddress!: string | null;

  /** The browser's own description. */
  @Column('varchar', { length: 200 })
  device!: string;

  /** As whom it looks. */
  @Column('varchar', { length: 30, nullable: true })
  viewAsPersonId!: string | null;

  @Column('datetime', { precision: 3, nullable: true })
  viewAsUntil!: Date | null;
}

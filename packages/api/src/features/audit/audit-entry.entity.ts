import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The seal of one event, and what the log is searched by. Its id is the event's. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Place in the chain: 1, 2, 3 … without gaps. */
  @Column('bigint', { name: 'place' })
  position!: number;

  @Column('datetime', { precision: 3 })
  at!: Date;

  @Column('varchar', { length: 60 })
  type!: string;

  @Column('varchar', { length: 40 })
  subjectType!: string;

  @Column('varchar', { length: 30 })
  subjectId!: string;

  @Column('varchar', { length: 30, nullable: true })
  actorId!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  onBehalfOfId!: string | null;

  @Column('varchar', { length: 60, nullable: true })
  address!: string | null;

  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  @Column('varchar', { length: 12 })
  source!: string;

  @Column('varchar', { length: 60, nullable: true })
  requestId!: string | null;

  @Column('varchar', { length: 64 })
  eventHash!: string;

  /** Over the seal before, this place, the event's id and its hash. */
  @Column('varchar', { length: 64 })
  chainHash!: string;

  @Column('datetime', { precision: 3 })
  sealedAt!: Date;

  /** The purge that took the event away; the seal stays. */
  @Column('varchar', { length: 30, nullable: true })
  purgeId!: string | null;
}

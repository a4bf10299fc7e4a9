import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A filter of the audit log that somebody keeps under a name, for themselves. */
@Entity('audit_filter')
export class AuditFilterEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  /** AuditEventFilter as JSON. */
  @Column('text')
  filter!: string;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

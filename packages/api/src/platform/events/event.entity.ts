import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The append-only log. Rows are never changed nor deleted. */
@Entity('event')
export class EventRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'varchar', length: 60 }) type!: string;
  @Column({ type: 'varchar', length: 40 }) subjectType!: string;
  @Column({ type: 'varchar', length: 30 }) subjectId!: string;
  @Column({ type: 'int' }) seq!: number;
  @Column({ type: 'datetime', precision: 3 }) at!: Date;
  @Column({ type: 'varchar', length: 12 }) actorKind!: string;
  @Column({ type: 'varchar', length: 30, nullable: true }) actorId!: string | null;
  /** The person for whom the actor acted, where that is somebody else. */
  @Column({ type: 'varchar', length: 30, nullable: true }) onBehalfOfId!: string | null;
  /** The session or token it came by. */
  @Column({ type: 'varchar', length: 30, nullable: true }) credentialId!: string | null;
  @Column({ type: 'varchar', length: 60, nullable: true }) address!: string | null;
  @Column({ type: 'varchar', length: 30, nullable: true }) departmentId!: string | null;
  @Column({ type: 'simple-json' }) payload!: unknown;
  /** Of the free texts that stand beside the event in `event_text`; null when it has none. */
  @Column({ type: 'varchar', length: 64, nullable: true }) textsHash!: string | null;
  @Column({ type: 'varchar', length: 12 }) source!: string;
  @Column({ type: 'varchar', length: 60 }) requestId!: string;
}

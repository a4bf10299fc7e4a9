import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReplyAudience } from './quick-reply.rules.js';

/** Wording that is prepared once (KNO-14). */
@Entity('quick_reply')
export class QuickReplyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** The word the playbook knows it by; its own id when it was written here. */
  @Column('varchar', { length: 40 })
  code!: string;

  @Column('varchar', { length: 80 })
  title!: string;

  /** Under which heading it stands: greeting, hold, apology, promise, farewell. */
  @Column('varchar', { length: 40, nullable: true })
  topic!: string | null;

  @Column('text')
  body!: string;

  @Column('varchar', { length: 12 })
  audience!: ReplyAudience;

  /** Whose it is with `department`. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  /** Whose it is with `own`. */
  @Column('varchar', { length: 30, nullable: true })
  ownerId!: string | null;

  /** Codes of the problem categories it is the prepared solution of (KNO-04). */
  @Column('simple-json')
  categories!: readonly string[];

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of the organisation, for some of its people only. */
@Entity('company_document')
export class DocumentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 200 })
  title!: string;

  /** The organisation's own word: finance, contract, rule. */
  @Column('varchar', { length: 40 })
  kind!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  /** The stored file that holds it. */
  @Column('varchar', { length: 30, nullable: true })
  fileId!: string | null;

  /** The department that answers for it. */
  @Column('varchar', { length: 30 })
  departmentId!: string;

  /** Whoever holds one of these reads it. */
  @Column('simple-json')
  roleIds!: readonly string[];

  /** Whoever works there or below reads it. */
  @Column('simple-json')
  departmentIds!: readonly string[];

  @Column('varchar', { length: 30, nullable: true })
  creatorId!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;

  /** Then text and bytes are gone. */
  @Column('datetime', { precision: 3, nullable: true })
  removedAt!: Date | null;
}

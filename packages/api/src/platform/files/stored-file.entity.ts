import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file in the data folder: whose it is and what it is for. */
@Entity('stored_file')
export class StoredFileRow {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Who brought it. */
  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('varchar', { length: 20 })
  purpose!: string;

  @Column('varchar', { length: 100 })
  mediaType!: string;

  @Column('int')
  size!: number;

  /** What its sender called it, where that is kept. */
  @Column('varchar', { length: 200, nullable: true })
  name!: string | null;

  /** Something points to it; the others go after a day. */
  @Column('boolean')
  isKept!: boolean;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

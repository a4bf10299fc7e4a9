import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FilePointRow } from './file-point.rules.js';

/** Something that a complete file of a customer holds. */
@Entity('file_point')
export class FilePointEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('varchar', { length: 20 })
  subject!: FilePointRow['subject'];

  /** Of a field or a kind of records: its code. */
  @Column('varchar', { length: 40, nullable: true })
  ofCode!: string | null;

  @Column('varchar', { length: 10, nullable: true })
  customerKind!: FilePointRow['customerKind'];

  @Column('int')
  weight!: number;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordEnding, RecordKindRow } from './record.rules.js';

/** A kind of records about customers. */
@Entity('record_kind')
export class RecordKindEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** Code of the form that is filled in. */
  @Column('varchar', { length: 40 })
  form!: string;

  /** Of which customers; null: of all. */
  @Column('varchar', { length: 10, nullable: true })
  customerKind!: RecordKindRow['customerKind'];

  /** Only these roles keep them; empty: whoever may change the customer. */
  @Column('simple-json')
  roleIds!: readonly string[];

  /** Empty: they are not open and do not end. */
  @Column('simple-json')
  endings!: readonly RecordEnding[];

  /** Due so many days after the day they are of, unless somebody says otherwise. */
  @Column('int', { nullable: true })
  dueDays!: number | null;

  /** Ended, they come again, due so many days later. */
  @Column('int', { nullable: true })
  repeatDays!: number | null;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

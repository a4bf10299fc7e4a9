import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row as a playbook last wrote it. */
@Entity('playbook_row')
export class PlaybookRowEntity {
  /** `department`, `role` … */
  @PrimaryColumn('varchar', { length: 20 })
  kind!: string;

  /** Its key within the kind. */
  @PrimaryColumn('varchar', { length: 90 })
  code!: string;

  /** The columns that the playbook decides, as they were. */
  @Column('simple-json')
  content!: unknown;
}

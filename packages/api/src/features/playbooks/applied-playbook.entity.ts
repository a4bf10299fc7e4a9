import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which preset this installation was built from, and when it was last brought in. */
@Entity('applied_playbook')
export class AppliedPlaybookEntity {
  /** The playbook's folder name. */
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** How often it was applied. */
  @Column('int')
  version!: number;

  /** SHA-256 of what was applied, to see later whether the files have changed. */
  @Column('varchar', { length: 64 })
  digest!: string;

  @Column('datetime', { precision: 3 })
  appliedAt!: Date;
}

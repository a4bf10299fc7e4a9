import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody is there: what they chose, and when a page of theirs was last heard of. */
@Entity('presence')
export class PresenceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  personId!: string;

  /** What they chose. */
  @Column('varchar', { length: 10 })
  choice!: string;

  /** What colleagues see: the choice while a page is open, else offline. */
  @Column('varchar', { length: 10 })
  state!: string;

  @Column('datetime', { precision: 3 })
  changedAt!: Date;

  @Column('datetime', { precision: 3 })
  seenAt!: Date;
}

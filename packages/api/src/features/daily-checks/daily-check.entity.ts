import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One point that everybody looks over before they leave (SEC-10). */
@Entity('daily_check')
export class DailyCheckEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** No longer asked for; kept, because days of the past speak of it. */
  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

/** Whether somebody has looked a point over on a day. */
@Entity('daily_tick')
export class DailyTickEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  checkId!: string;

  @Column('varchar', { length: 30 })
  personId!: string;

  /** The local day, `YYYY-MM-DD`. */
  @Column('varchar', { length: 10 })
  day!: string;

  @Column('boolean')
  isDone!: boolean;

  @Column('datetime', { precision: 3 })
  changedAt!: Date;
}

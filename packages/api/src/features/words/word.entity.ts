import type { LocalText, WordColor, WordListName } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WordDetails } from './word.rules.js';

/** A word of one of the lists the organisation keeps. */
@Entity('word')
export class WordEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  list!: WordListName;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('varchar', { length: 10, nullable: true })
  color!: WordColor | null;

  /** What it says beyond its name, as far as its list has that. */
  @Column('simple-json', { nullable: true })
  details!: WordDetails | null;

  /** No longer offered; kept for what was said with it. */
  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

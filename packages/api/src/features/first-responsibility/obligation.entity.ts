import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObligationRules } from './obligation.rules.js';

/** Something that whoever is first responsible must do, as the organisation says it. */
@Entity('first_obligation')
export class FirstObligationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('simple-json')
  rules!: ObligationRules;

  @Column('int')
  sortOrder!: number;
}

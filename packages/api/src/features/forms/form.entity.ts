import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormField, FormKind } from './form.rules.js';

/** What is asked together about a thing: fields in an order. */
@Entity('form')
export class FormEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('varchar', { length: 10 })
  kind!: FormKind;

  @Column('simple-json')
  names!: LocalText;

  @Column('simple-json', { nullable: true })
  guidance!: LocalText | null;

  @Column('simple-json')
  fields!: readonly FormField[];

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

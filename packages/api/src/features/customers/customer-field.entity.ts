import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustomerKind } from './customer-access.rules.js';
import type { FieldRow } from './customer-field.rules.js';

/** Something the organisation wants to know of its customers. */
@Entity('customer_field')
export class CustomerFieldEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  /** Of which customers; null: of all. */
  @Column('varchar', { length: 10, nullable: true })
  customerKind!: CustomerKind | null;

  @Column('varchar', { length: 10 })
  type!: FieldRow['type'];

  @Column('simple-json')
  names!: LocalText;

  /** The heading under which it stands with others. */
  @Column('simple-json', { nullable: true })
  groupNames!: LocalText | null;

  @Column('simple-json')
  limits!: FieldRow['limits'];

  @Column('simple-json')
  options!: FieldRow['options'];

  /** Only these roles see it; empty: whoever sees the customer. */
  @Column('simple-json')
  roleIds!: readonly string[];

  @Column('boolean')
  isRequired!: boolean;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

/** What is known of one customer in one field; a choice of several is several rows. */
@Entity('customer_field_value')
export class CustomerFieldValueEntity {
  @PrimaryColumn('varchar', { length: 30 })
  customerId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  fieldId!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('varchar', { length: 500 })
  value!: string;
}

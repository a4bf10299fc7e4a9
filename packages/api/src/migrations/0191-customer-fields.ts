import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What the organisation wants to know of its customers beyond name and contact, and what it knows. */
export const customerFields: Migration = {
  name: '0191-customer-fields',
  steps: [
    table('customer_field', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.textOrNull('customer_kind', 10),
      t.text('type', 10),
      t.json('names'),
      t.jsonOrNull('group_names'),
      t.json('limits'),
      t.json('options'),
      t.json('role_ids'),
      t.bool('is_required'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    // A choice of several is several rows, so that each is found by the same index.
    table('customer_field_value', (t) => [
      t.ref('customer_id', 'customer'),
      t.ref('field_id', 'customer_field'),
      t.int('place'),
      t.text('value', 500),
      t.primary('customer_id', 'field_id', 'place'),
      t.index('field_id', 'value'),
    ]),
  ],
};

import { addColumn, addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Customers who turn out to be one, and those of whom one may think so. */
export const customerMerge: Migration = {
  name: '0210-customer-merge',
  steps: [
    addColumn('customer', (t) => t.refOrNull('merged_into_id')),
    addIndex('customer', ['merged_into_id']),
    table('customer_merge', (t) => [
      t.id(),
      t.int('version'),
      t.ref('kept_id', 'customer'),
      t.ref('merged_id', 'customer'),
      t.json('taken'),
      t.json('moved'),
      // What was done to rows, so that it can be undone; empty once that time is over.
      t.json('steps'),
      t.ref('merged_by_id'),
      t.instant('merged_at'),
      t.refOrNull('undone_by_id'),
      t.instantOrNull('undone_at'),
      t.index('kept_id', 'merged_at', 'id'),
      t.index('merged_at'),
    ]),
    table('customer_twin', (t) => [
      t.id(),
      t.ref('one_id', 'customer'),
      t.ref('other_id', 'customer'),
      t.text('grounds', 40),
      t.instant('found_at'),
      t.refOrNull('dismissed_by_id'),
      t.instantOrNull('dismissed_at'),
      t.unique('one_id', 'other_id'),
      t.index('other_id'),
      t.index('dismissed_at', 'found_at', 'id'),
    ]),
  ],
};

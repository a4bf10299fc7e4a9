import { addColumn, addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a file of a customer should hold, how complete each is, and when somebody looked it over. Lists are ordered by both. */
export const fileUpkeep: Migration = {
  name: '0370-file-upkeep',
  steps: [
    table('file_point', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.text('subject', 20),
      t.textOrNull('of_code', 40),
      t.textOrNull('customer_kind', 10),
      t.int('weight'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('file_review', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.date('reviewed_on'),
      t.int('score'),
      t.textOrNull('note', 500),
      t.text('next_due_on', 10),
      t.refOrNull('reviewed_by_id'),
      t.instant('recorded_at'),
      t.index('customer_id', 'recorded_at', 'id'),
    ]),
    addColumn('customer', (t) => t.int('file_score'), '100'),
    addColumn('customer', (t) => t.text('review_due_on', 10), "'9999-12-31'"),
    addIndex('customer', ['file_score', 'id']),
    addIndex('customer', ['review_due_on', 'id']),
  ],
};

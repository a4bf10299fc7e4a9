import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** How pressing a ticket is by two trees of categories that it carries. One row, read whole. */
export const priorityMatrix: Migration = {
  name: '0380-priority-matrix',
  steps: [
    table('priority_matrix', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.text('row_scheme', 40),
      t.text('column_scheme', 40),
      t.json('cells'),
      t.unique('code'),
    ]),
  ],
};

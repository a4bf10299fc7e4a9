import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Files that were asked for and may be fetched once, by whoever asked. */
export const exportRequests: Migration = {
  name: '0084-exports',
  steps: [
    table('export_request', (t) => [
      t.id(),
      t.text('list', 40),
      t.json('filter'),
      t.ref('person_id'),
      t.text('language', 10),
      t.instant('created_at'),
      t.instantOrNull('taken_at'),
      t.index('created_at'),
    ]),
  ],
};

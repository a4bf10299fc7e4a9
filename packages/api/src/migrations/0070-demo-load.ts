import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** One row once demo data is being made; without `finished_at` it is not complete. */
export const demoLoad: Migration = {
  name: '0070-demo-load',
  steps: [table('demo_load', (t) => [t.text('id', 10), t.instant('began_at'), t.instantOrNull('finished_at'), t.primary('id')])],
};

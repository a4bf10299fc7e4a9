import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** How far the removal of demo data has come: one row once somebody asked for it. */
export const demoRemoval: Migration = {
  name: '0075-demo-removal',
  steps: [
    table('demo_removal', (t) => [
      t.text('id', 10),
      t.ref('person_id'),
      t.int('total'),
      t.instant('began_at'),
      t.instantOrNull('finished_at'),
      t.primary('id'),
    ]),
  ],
};

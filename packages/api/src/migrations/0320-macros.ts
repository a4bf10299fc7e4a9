import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Acts and wording that are done to a ticket together, and how often. */
export const macros: Migration = {
  name: '0320-macros',
  steps: [
    table('macro', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.text('title', 80),
      t.json('actions'),
      t.text('audience', 12),
      t.refOrNull('department_id', 'department'),
      t.refOrNull('owner_id', 'person'),
      t.instant('updated_at'),
      t.unique('code'),
      t.index('department_id'),
      t.index('owner_id'),
    ]),
    table('macro_use', (t) => [t.id(), t.ref('macro_id', 'macro'), t.instant('at'), t.index('macro_id', 'at')]),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Views of the desk that people keep under a name, and what each has pinned. */
export const savedViews: Migration = {
  name: '0250-saved-views',
  steps: [
    table('saved_view', (t) => [
      t.id(),
      t.int('version'),
      t.text('name', 100),
      t.text('audience', 12),
      t.refOrNull('department_id', 'department'),
      t.refOrNull('owner_id', 'person'),
      t.longText('filter'),
      t.text('sort', 20),
      t.json('columns'),
      t.instant('updated_at'),
      t.index('department_id'),
      t.index('owner_id'),
    ]),
    table('saved_view_pin', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.ref('view_id', 'saved_view'),
      t.int('place'),
      t.bool('is_default'),
      t.unique('person_id', 'view_id'),
      t.index('view_id'),
    ]),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who saw what: one row per person, thing, hour, kind of look and way. */
export const accessLog: Migration = {
  name: '0082-access-log',
  steps: [
    table('access_log', (t) => [
      t.id(),
      t.ref('person_id'),
      t.ref('object_id'),
      t.instant('hour'),
      t.text('kind', 10),
      t.text('source', 12),
      // Empty where nobody's eyes were borrowed: null would be different from itself in the unique key.
      t.ref('on_behalf_of_id'),
      t.text('object_type', 40),
      t.refOrNull('department_id'),
      t.textOrNull('address', 60),
      t.int('looks'),
      t.instant('first_at'),
      t.instant('last_at'),
      t.unique('person_id', 'object_id', 'hour', 'kind', 'source', 'on_behalf_of_id'),
      t.index('object_id', 'hour', 'id'),
      t.index('person_id', 'hour', 'id'),
      t.index('hour', 'id'),
    ]),
  ],
};

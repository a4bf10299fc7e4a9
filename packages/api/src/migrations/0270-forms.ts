import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What the organisation asks for together. Fields and their conditions are read whole, never one by one. */
export const forms: Migration = {
  name: '0270-forms',
  steps: [
    table('form', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.text('kind', 10),
      t.json('names'),
      t.jsonOrNull('guidance'),
      t.json('fields'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
  ],
};

import { addColumn, addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Drafts and field rules of roles, dated assignments, duties to keep apart, looking as somebody else, revealed customers. */
export const roles: Migration = {
  name: '0023-roles',
  steps: [
    addColumn('role', (t) => t.int('version'), '1'),
    addColumn('role', (t) => t.bool('is_built_in'), '1'),
    addColumn('role', (t) => t.jsonOrNull('fields')),
    addColumn('role', (t) => t.jsonOrNull('draft')),
    addColumn('role_assignment', (t) => t.dateOrNull('starts_on')),
    addColumn('role_assignment', (t) => t.dateOrNull('ends_on')),
    table('duty_conflict', (t) => [
      t.id(),
      t.text('code', 40),
      t.json('names'),
      t.json('one'),
      t.json('other'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    addColumn('session', (t) => t.refOrNull('view_as_person_id')),
    addColumn('session', (t) => t.instantOrNull('view_as_until')),
    table('customer_reveal', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.ref('person_id', 'person'),
      t.text('reason', 500),
      t.instant('revealed_at'),
      t.instant('shown_until'),
      t.index('customer_id', 'revealed_at'),
    ]),
    // Scopes by the registering department and lists of one's own read these instead of the whole table.
    addIndex('customer', ['department_id', 'created_at']),
    addIndex('customer', ['creator_id', 'created_at']),
  ],
};

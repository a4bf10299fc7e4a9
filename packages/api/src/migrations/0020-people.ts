import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Staff, roles, who holds which, passwords. */
export const people: Migration = {
  name: '0020-people',
  steps: [
    table('person', (t) => [
      t.id(),
      t.int('version'),
      t.text('account', 60),
      t.text('account_key', 60),
      t.text('name', 100),
      t.textOrNull('email', 254),
      t.textOrNull('position', 100),
      t.ref('department_id', 'department'),
      t.bool('is_head'),
      t.bool('is_active'),
      t.textOrNull('language', 10),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.unique('account_key'),
      t.index('department_id'),
    ]),
    table('role', (t) => [
      t.id(),
      t.text('code', 40),
      t.json('names'),
      t.jsonOrNull('duties'),
      t.json('grants'),
      t.bool('is_administrator'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('role_assignment', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.ref('role_id', 'role'),
      t.refOrNull('department_id', 'department'),
      t.instant('created_at'),
      t.index('person_id'),
    ]),
    table('credential', (t) => [
      t.ref('person_id', 'person'),
      t.text('password_hash', 200),
      t.instant('updated_at'),
      t.primary('person_id'),
    ]),
  ],
};

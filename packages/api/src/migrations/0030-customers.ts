import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

export const customers: Migration = {
  name: '0030-customers',
  steps: [
    table('customer', (t) => [
      t.id(),
      t.int('version'),
      t.text('kind', 10),
      t.text('stage', 10),
      t.text('name', 100),
      t.textOrNull('tier', 40),
      t.textOrNull('phone', 40),
      t.textOrNull('email', 254),
      t.textOrNull('address', 200),
      t.longTextOrNull('note'),
      t.refOrNull('department_id'),
      t.refOrNull('creator_id'),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.index('created_at', 'id'),
      t.index('name'),
    ]),
    // Not unique: a household shares a phone. The duplicate hint is a question, not a constraint.
    table('customer_channel', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.text('kind', 10),
      t.text('value', 254),
      t.text('tail', 8),
      t.instant('created_at'),
      t.index('kind', 'value'),
      t.index('kind', 'tail'),
      t.index('customer_id'),
    ]),
  ],
};

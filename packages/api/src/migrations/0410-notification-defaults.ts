import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** How people of a department or with a role are told, where they have not chosen for themselves. */
export const notificationDefaults: Migration = {
  name: '0410-notification-defaults',
  steps: [
    table('notification_default', (t) => [
      t.id(),
      t.int('version'),
      t.text('target_kind', 12),
      t.ref('target_id'),
      t.text('code', 80),
      t.json('ways'),
      t.instant('updated_at'),
      t.unique('target_id'),
    ]),
  ],
};

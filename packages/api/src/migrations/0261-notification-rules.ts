import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** How somebody wants to be told, where they have chosen for themselves. */
export const notificationRules: Migration = {
  name: '0261-notification-rules',
  steps: [
    table('notification_rules', (t) => [
      t.id(),
      t.int('version'),
      t.ref('person_id', 'person'),
      t.json('ways'),
      t.textOrNull('quiet_from', 5),
      t.textOrNull('quiet_until', 5),
      t.text('digest', 10),
      t.instant('updated_at'),
      t.unique('person_id'),
    ]),
  ],
};

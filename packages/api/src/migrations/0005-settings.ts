import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

export const settings: Migration = {
  name: '0005-settings',
  steps: [
    table('setting', (t) => [t.text('id', 60), t.primary('id'), t.json('value'), t.instant('updated_at')]),
    table('setting_group', (t) => [t.text('id', 30), t.primary('id'), t.int('version')]),
  ],
};

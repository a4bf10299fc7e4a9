import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

export const departments: Migration = {
  name: '0010-departments',
  steps: [
    table('department', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.text('name', 100),
      t.text('kind', 40),
      t.refOrNull('parent_id', 'department'),
      t.text('path', 700),
      t.int('depth'),
      t.int('sort_order'),
      t.longTextOrNull('duties'),
      t.bool('is_archived'),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.unique('code'),
      t.index('parent_id', 'sort_order'),
      t.index('path'),
    ]),
    table('applied_playbook', (t) => [t.text('id', 30), t.primary('id'), t.int('version'), t.text('digest', 64), t.instant('applied_at')]),
  ],
};

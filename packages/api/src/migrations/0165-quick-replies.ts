import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Wording that is prepared once. */
export const quickReplies: Migration = {
  name: '0165-quick-replies',
  steps: [
    table('quick_reply', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.text('title', 80),
      t.textOrNull('topic', 40),
      t.longText('body'),
      t.text('audience', 12),
      t.refOrNull('department_id', 'department'),
      t.refOrNull('owner_id', 'person'),
      t.json('categories'),
      t.instant('updated_at'),
      t.unique('code'),
      t.index('department_id'),
      t.index('owner_id'),
    ]),
  ],
};

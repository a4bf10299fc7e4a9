import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a playbook last wrote into each row, so that what was edited since can be told apart. */
export const playbookRows: Migration = {
  name: '0006-playbook-rows',
  steps: [table('playbook_row', (t) => [t.text('kind', 20), t.text('code', 90), t.json('content'), t.primary('kind', 'code')])],
};

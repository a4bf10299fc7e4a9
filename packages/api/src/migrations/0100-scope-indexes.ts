import { addIndex } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a few departments of thousands hold is found by their index. */
export const scopeIndexes: Migration = {
  name: '0100-scope-indexes',
  steps: [addIndex('ticket', ['owner_department_id', 'created_at', 'id']), addIndex('access_log', ['department_id', 'hour', 'id'])],
};

import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Roles are taken out of use instead of deleted: the log speaks of them. */
export const roleArchive: Migration = {
  name: '0112-role-archive',
  steps: [addColumn('role', (t) => t.bool('is_archived'), '0')],
};

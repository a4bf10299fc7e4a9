import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Kinds of units go out of use instead of being deleted: the log speaks of them. */
export const kindArchive: Migration = {
  name: '0120-kind-archive',
  steps: [addColumn('department_kind', (t) => t.bool('is_archived'), '0')],
};

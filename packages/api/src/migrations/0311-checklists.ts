import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** A tree of categories may be a checklist. */
export const checklists: Migration = {
  name: '0311-checklists',
  steps: [addColumn('category_scheme', (t) => t.textOrNull('checklist', 10))],
};

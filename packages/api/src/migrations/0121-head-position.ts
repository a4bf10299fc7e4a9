import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Which position leads a department, whoever holds it. */
export const headPosition: Migration = {
  name: '0121-head-position',
  steps: [addColumn('department', (t) => t.textOrNull('head_position', 40))],
};

import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** The target of a figure is decided by people: who was slower is told so. */
export const kpiVersion: Migration = {
  name: '0150-kpi-version',
  steps: [addColumn('kpi', (t) => t.int('version'), '1')],
};

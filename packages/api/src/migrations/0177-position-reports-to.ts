import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** To which position one reports. */
export const positionReportsTo: Migration = {
  name: '0177-position-reports-to',
  steps: [addColumn('staff_position', (t) => t.textOrNull('reports_to', 40))],
};

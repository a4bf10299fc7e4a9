import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What of the state a ticket is in was done already, by whom and when. */
export const stepActions: Migration = {
  name: '0280-step-actions',
  steps: [addColumn('ticket', (t) => t.longTextOrNull('step_done'))],
};

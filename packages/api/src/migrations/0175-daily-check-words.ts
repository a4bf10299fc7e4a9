import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Points of the daily check are changed by the organisation, and go out of use. */
export const dailyCheckWords: Migration = {
  name: '0175-daily-check-words',
  steps: [addColumn('daily_check', (t) => t.int('version'), '1'), addColumn('daily_check', (t) => t.bool('is_archived'), '0')],
};

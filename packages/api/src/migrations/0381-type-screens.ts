import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What the screens of tickets of a type leave out. */
export const typeScreens: Migration = {
  name: '0381-type-screens',
  steps: [addColumn('ticket_type', (t) => t.jsonOrNull('screens'))],
};

import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** A macro may be for some tickets only. */
export const macroConditions: Migration = {
  name: '0400-macro-conditions',
  steps: [addColumn('macro', (t) => t.jsonOrNull('applies_when'))],
};

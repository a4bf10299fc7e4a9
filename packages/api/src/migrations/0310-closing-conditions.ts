import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a type of ticket asks for before one is closed, and what of it is there. */
export const closingConditions: Migration = {
  name: '0310-closing-conditions',
  steps: [addColumn('ticket_type', (t) => t.jsonOrNull('closing')), addColumn('ticket', (t) => t.jsonOrNull('proofs'))],
};

import { addColumn, addIndex } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Until when somebody decided to keep the file of a customer, and when it was erased. The oldest files are found by their last change. */
export const customerRetention: Migration = {
  name: '0171-customer-retention',
  steps: [
    addColumn('customer', (t) => t.dateOrNull('keep_until')),
    addColumn('customer', (t) => t.instantOrNull('erased_at')),
    addIndex('customer', ['updated_at', 'id']),
  ],
};

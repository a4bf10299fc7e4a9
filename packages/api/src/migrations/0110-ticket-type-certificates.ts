import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Types of ticket say which certificates whoever works on them must hold. */
export const ticketTypeCertificates: Migration = {
  name: '0110-ticket-type-certificates',
  steps: [addColumn('ticket_type', (t) => t.longTextOrNull('certificates'))],
};

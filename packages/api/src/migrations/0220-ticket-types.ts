import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Ticket types are edited by administrators and taken out of use. */
export const ticketTypes: Migration = {
  name: '0220-ticket-types',
  steps: [addColumn('ticket_type', (t) => t.int('version'), '1'), addColumn('ticket_type', (t) => t.bool('is_archived'), '0')],
};

import { addColumn, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** How tickets belong together: linked, one below another, split off, merged. */
export const ticketRelations: Migration = {
  name: '0240-ticket-relations',
  steps: [
    addColumn('ticket', (t) => t.refOrNull('merged_into_id')),
    addColumn('ticket', (t) => t.bool('has_children'), '0'),
    table('ticket_link', (t) => [
      t.id(),
      t.ref('ticket_id', 'ticket'),
      t.ref('other_id', 'ticket'),
      t.text('kind', 20),
      t.jsonOrNull('kept'),
      t.instant('created_at'),
      t.unique('ticket_id', 'other_id', 'kind'),
      t.index('other_id'),
    ]),
  ],
};

import { addColumn, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Which forms tickets of a type fill in, what they say, and what they leave open. */
export const ticketForms: Migration = {
  name: '0271-ticket-forms',
  steps: [
    addColumn('ticket_type', (t) => t.jsonOrNull('forms')),
    // A choice of several is several rows, so that each is found by the same index.
    table('ticket_field', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.text('field', 40),
      t.int('place'),
      t.text('value', 500),
      t.primary('ticket_id', 'field', 'place'),
      t.index('field', 'value'),
    ]),
    table('ticket_gap', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.text('field', 40),
      t.primary('ticket_id', 'field'),
      t.index('field', 'ticket_id'),
    ]),
  ],
};

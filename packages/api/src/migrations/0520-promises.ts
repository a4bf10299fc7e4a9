import { addColumn, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Promises to customers. Lists go by due time: of everybody, of who sees to them, of a customer; the ticket has its own few. */
export const promises: Migration = {
  name: '0520-promises',
  steps: [
    table('customer_promise', (t) => [
      t.id(),
      t.int('version'),
      t.ref('ticket_id', 'ticket'),
      t.ref('customer_id', 'customer'),
      t.ref('holder_id'),
      t.refOrNull('made_by_id'),
      t.instant('made_at'),
      t.text('what', 500),
      t.text('channel', 20),
      t.text('hours', 10),
      t.instant('due_at'),
      t.json('moves'),
      t.text('state', 10),
      t.instantOrNull('missed_at'),
      t.instantOrNull('ended_at'),
      t.refOrNull('ended_by_id'),
      t.textOrNull('note', 500),
      t.instantOrNull('next_look_at'),
      t.json('came_by'),
      t.index('state', 'due_at', 'id'),
      t.index('holder_id', 'state', 'due_at', 'id'),
      t.index('ticket_id', 'due_at', 'id'),
      t.index('customer_id', 'due_at', 'id'),
      t.index('next_look_at', 'id'),
    ]),
    addColumn('ticket', (t) => t.int('open_promises'), '0'),
  ],
};

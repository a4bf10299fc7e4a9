import { addColumn, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Files that belong to a ticket. The bytes lie in the data folder under the same id. */
export const ticketFiles: Migration = {
  name: '0160-ticket-files',
  steps: [
    addColumn('stored_file', (t) => t.textOrNull('name', 200)),
    table('ticket_file', (t) => [
      t.id(),
      t.ref('ticket_id', 'ticket'),
      t.refOrNull('message_id', 'ticket_message'),
      t.text('name', 200),
      t.text('media_type', 100),
      t.int('size'),
      t.refOrNull('uploader_id'),
      t.instant('uploaded_at'),
      t.instantOrNull('removed_at'),
      t.index('ticket_id', 'uploaded_at'),
      t.index('message_id'),
    ]),
  ],
};

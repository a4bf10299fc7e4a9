import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What people have begun to write on tickets. */
export const ticketDrafts: Migration = {
  name: '0166-ticket-drafts',
  steps: [
    table('ticket_draft', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.ref('ticket_id', 'ticket'),
      t.text('audience', 10),
      t.longText('body'),
      t.instant('updated_at'),
      t.unique('person_id', 'ticket_id', 'audience'),
      t.index('ticket_id'),
    ]),
  ],
};

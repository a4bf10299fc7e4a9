import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who watches a ticket, who was mentioned on it, and its tags. */
export const ticketPeopleAndTags: Migration = {
  name: '0241-ticket-people-and-tags',
  steps: [
    table('ticket_watcher', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('person_id', 'person'),
      t.primary('ticket_id', 'person_id'),
      t.index('person_id'),
    ]),
    table('ticket_mention', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('person_id', 'person'),
      t.ref('message_id', 'ticket_message'),
      t.primary('message_id', 'person_id'),
      t.index('person_id', 'ticket_id'),
    ]),
    table('ticket_tag', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('word_id', 'word'),
      t.primary('ticket_id', 'word_id'),
      t.index('word_id', 'ticket_id'),
    ]),
  ],
};

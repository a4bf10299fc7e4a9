import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What somebody is told of: one row per person and event. It holds no text, so that nobody reads what they may not see any more. */
export const notifications: Migration = {
  name: '0260-notifications',
  steps: [
    table('notification', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.ref('event_id'),
      t.text('kind', 20),
      t.ref('ticket_id', 'ticket'),
      t.refOrNull('actor_id'),
      t.instant('at'),
      t.bool('is_listed'),
      t.instantOrNull('read_at'),
      t.text('mail', 10),
      t.instantOrNull('mail_due_at'),
      t.instant('updated_at'),
      t.unique('person_id', 'event_id'),
      t.index('person_id', 'is_listed', 'at'),
      t.index('person_id', 'read_at', 'is_listed'),
      t.index('mail', 'mail_due_at'),
      t.index('updated_at'),
      t.index('at'),
      t.index('ticket_id'),
    ]),
  ],
};

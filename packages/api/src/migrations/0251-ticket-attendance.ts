import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who is at which ticket now; a row is good for seconds. */
export const ticketAttendance: Migration = {
  name: '0251-ticket-attendance',
  steps: [
    table('ticket_attendance', (t) => [
      t.id(),
      t.ref('ticket_id'),
      t.ref('person_id'),
      t.bool('is_writing'),
      t.instant('seen_at'),
      t.unique('person_id', 'ticket_id'),
      t.index('ticket_id'),
    ]),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who had the contact data of a colleague shown in full, and why. */
export const personReveal: Migration = {
  name: '0111-person-reveal',
  steps: [
    table('person_reveal', (t) => [
      t.id(),
      t.ref('person_id', 'person'),
      t.ref('viewer_id', 'person'),
      t.text('reason', 500),
      t.instant('revealed_at'),
      t.instant('shown_until'),
      t.index('person_id', 'revealed_at'),
    ]),
  ],
};

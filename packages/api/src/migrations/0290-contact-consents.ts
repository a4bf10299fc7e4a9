import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What customers said about being contacted. */
export const contactConsents: Migration = {
  name: '0290-contact-consents',
  steps: [
    table('contact_consent', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.text('purpose', 40),
      t.text('channel', 10),
      t.bool('is_given'),
      t.date('said_on'),
      t.textOrNull('evidence', 500),
      t.refOrNull('recorded_by_id'),
      t.instant('recorded_at'),
      t.index('customer_id', 'said_on', 'id'),
      t.index('customer_id', 'purpose', 'channel', 'said_on'),
    ]),
  ],
};

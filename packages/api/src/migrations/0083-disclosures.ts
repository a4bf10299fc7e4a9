import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Written consents of customers, and what was given to outsiders on their strength. */
export const disclosures: Migration = {
  name: '0083-disclosures',
  steps: [
    table('consent', (t) => [
      t.id(),
      t.int('version'),
      t.ref('customer_id', 'customer'),
      t.text('recipient', 100),
      t.text('what', 500),
      t.text('purpose', 500),
      t.text('proof', 500),
      t.date('valid_from'),
      t.dateOrNull('valid_until'),
      t.refOrNull('recorded_by_id'),
      t.instant('recorded_at'),
      t.instantOrNull('withdrawn_at'),
      t.textOrNull('withdrawn_reason', 500),
      t.index('customer_id', 'recorded_at', 'id'),
    ]),
    table('disclosure', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.ref('consent_id', 'consent'),
      t.text('what', 500),
      t.textOrNull('means', 100),
      t.refOrNull('disclosed_by_id'),
      t.instant('disclosed_at'),
      t.index('customer_id', 'disclosed_at', 'id'),
      t.index('consent_id'),
    ]),
  ],
};

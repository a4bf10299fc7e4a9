import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Points and cards of customers. */
export const loyalty: Migration = {
  name: '0291-loyalty',
  steps: [
    table('points_entry', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.text('kind', 10),
      t.int('points'),
      t.textOrNull('benefit', 40),
      t.textOrNull('reason', 500),
      t.refOrNull('recorded_by_id'),
      t.instant('recorded_at'),
      t.index('customer_id', 'recorded_at', 'id'),
      t.index('customer_id', 'points'),
    ]),
    table('loyalty_card', (t) => [
      t.id(),
      t.int('version'),
      t.ref('customer_id', 'customer'),
      t.text('number', 40),
      t.date('issued_on'),
      t.dateOrNull('valid_until'),
      t.dateOrNull('ended_on'),
      t.textOrNull('end_reason', 500),
      t.unique('number'),
      t.index('customer_id', 'issued_on', 'id'),
    ]),
  ],
};

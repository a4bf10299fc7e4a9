import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What customers own, and which of it a ticket is about. */
export const customerProducts: Migration = {
  name: '0211-customer-products',
  steps: [
    table('customer_product', (t) => [
      t.id(),
      t.int('version'),
      t.ref('customer_id', 'customer'),
      t.text('model', 100),
      t.textOrNull('serial', 60),
      t.dateOrNull('bought_on'),
      t.dateOrNull('warranty_until'),
      t.textOrNull('warranty_terms', 500),
      t.textOrNull('return_terms', 500),
      t.textOrNull('refund_terms', 500),
      t.textOrNull('note', 500),
      t.instant('created_at'),
      t.index('customer_id', 'created_at', 'id'),
      t.index('serial'),
    ]),
    table('ticket_product', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('product_id', 'customer_product'),
      t.primary('ticket_id'),
      t.index('product_id'),
    ]),
  ],
};

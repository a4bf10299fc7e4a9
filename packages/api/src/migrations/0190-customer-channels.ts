import { addColumn, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const AS_GIVEN = (column: 'phone' | 'email'): string =>
  `update customer_channel set text = (select c.${column} from customer c where c.id = customer_channel.customer_id) where kind = '${column}' and text is null`;

/** Several ways to reach a customer, and who speaks for a customer. Until now each had one phone and one e-mail: the main ones. */
export const customerChannels: Migration = {
  name: '0190-customer-channels',
  steps: [
    addColumn('customer_channel', (t) => t.textOrNull('text', 254)),
    addColumn('customer_channel', (t) => t.textOrNull('label', 20)),
    addColumn('customer_channel', (t) => t.bool('is_main'), '1'),
    addColumn('customer_channel', (t) => t.int('sort_order'), '0'),
    raw({ sqlite: [AS_GIVEN('phone'), AS_GIVEN('email')], mysql: [AS_GIVEN('phone'), AS_GIVEN('email')] }),
    table('customer_contact', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.ref('contact_id', 'customer'),
      t.text('role', 40),
      t.instant('created_at'),
      t.unique('customer_id', 'contact_id'),
      t.index('contact_id'),
    ]),
  ],
};

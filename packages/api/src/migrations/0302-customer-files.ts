import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Files of customers. */
export const customerFiles: Migration = {
  name: '0302-customer-files',
  steps: [
    table('customer_file', (t) => [
      t.id(),
      t.ref('customer_id', 'customer'),
      t.text('name', 200),
      t.text('media_type', 100),
      t.int('size'),
      t.refOrNull('uploader_id'),
      t.instant('uploaded_at'),
      // Then the bytes are gone and the name alone tells that there was something.
      t.instantOrNull('removed_at'),
      t.index('customer_id', 'uploaded_at', 'id'),
    ]),
  ],
};

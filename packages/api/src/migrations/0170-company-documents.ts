import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Documents of the organisation for some of its people. Their bytes lie in the data folder under the id of the file. */
export const companyDocuments: Migration = {
  name: '0170-company-documents',
  steps: [
    table('company_document', (t) => [
      t.id(),
      t.int('version'),
      t.text('title', 200),
      t.text('kind', 40),
      t.longTextOrNull('text'),
      t.refOrNull('file_id'),
      t.ref('department_id', 'department'),
      t.json('role_ids'),
      t.json('department_ids'),
      t.refOrNull('creator_id'),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.instantOrNull('removed_at'),
    ]),
  ],
};

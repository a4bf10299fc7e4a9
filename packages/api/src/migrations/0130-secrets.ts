import { raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Secrets of second factors are kept sealed, which takes more room; which key the servers of this database seal with. */
export const secrets: Migration = {
  name: '0130-secrets',
  steps: [
    table('secret_key', (t) => [t.text('name', 20), t.text('id', 16), t.instant('created_at'), t.primary('name')]),
    // SQLite holds texts of any length.
    raw({ sqlite: [], mysql: ['alter table second_factor modify secret varchar(200) not null'] }),
  ],
};

import { raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What is found already learns its shelf, once; only MariaDB has shelves. */
export const searchShelves: Migration = {
  name: '0415-search-shelves',
  steps: [
    raw({
      sqlite: [],
      mysql: [
        `insert ignore into job (id, kind, payload, state, run_at, attempts, dedupe_key)
         select 'job_0415searchshelves', 'search.rebuild', '{}', 'ready', utc_timestamp(3), 0, 'search.rebuild'
         from (select count(*) as many from ticket) known where known.many > 0`,
      ],
    }),
  ],
};

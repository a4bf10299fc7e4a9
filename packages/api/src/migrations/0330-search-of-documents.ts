import { raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';
import { searchTable } from './0060-search.js';

/** Once, and only where there is something to read in. */
const rebuild = (insert: string, now: string): string =>
  `${insert} into job (id, kind, payload, state, run_at, attempts, dedupe_key)
   select 'job_0330searchrebuild', 'search.rebuild', '{}', 'ready', ${now}, 0, 'search.rebuild'
   from (select count(*) as many from ticket) known where known.many > 0`;

/** Documents and prepared wording are found as well; what is there already is read in once. */
export const searchOfDocuments: Migration = {
  name: '0330-search-of-documents',
  steps: [
    ...['document', 'quick_reply'].map(searchTable),
    raw({
      sqlite: [rebuild('insert or ignore', "strftime('%Y-%m-%d %H:%M:%f', 'now')")],
      mysql: [rebuild('insert ignore', 'utc_timestamp(3)')],
    }),
  ],
};

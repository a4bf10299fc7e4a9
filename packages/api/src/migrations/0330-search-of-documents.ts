import { raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';
import { searchTable } from './0060-search.js';

const rebuild = (insert: string): string =>
  `${insert} into job (id, kind, payload, state, run_at, attempts, dedupe_key)
   values ('job_0330searchrebuild', 'search.rebuild', '{}', 'ready', '2026-01-01 00:00:00.000', 0, 'search.rebuild')`;

/** Documents and prepared wording are found as well; what is there already is read in once. */
export const searchOfDocuments: Migration = {
  name: '0330-search-of-documents',
  steps: [
    ...['document', 'quick_reply'].map(searchTable),
    raw({ sqlite: [rebuild('insert or ignore')], mysql: [rebuild('insert ignore')] }),
  ],
};

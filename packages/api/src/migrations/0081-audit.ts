import { raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Everything recorded so far is owed to the sealer, like everything recorded from now on. */
const OWED = `into outbox (subscriber, subject_id, seq, event_id, attempts, run_at, error)
  select 'audit.seal', subject_id, seq, id, 0, at, null from event where id not in (select id from audit_entry)`;

/** Seals over the event log, which also carry what it is searched by: the log itself keeps the two indexes that commands need. */
export const audit: Migration = {
  name: '0081-audit',
  steps: [
    table('audit_entry', (t) => [
      t.id(),
      t.bigint('place'),
      t.instant('at'),
      t.text('type', 60),
      t.text('subject_type', 40),
      t.ref('subject_id'),
      t.refOrNull('actor_id'),
      t.refOrNull('on_behalf_of_id'),
      t.textOrNull('address', 60),
      t.refOrNull('department_id'),
      t.text('source', 12),
      t.textOrNull('request_id', 60),
      t.text('event_hash', 64),
      t.text('chain_hash', 64),
      t.instant('sealed_at'),
      t.refOrNull('purge_id'),
      t.unique('place'),
      t.index('at', 'id'),
      t.index('type', 'at', 'id'),
      t.index('subject_type', 'at', 'id'),
      t.index('subject_id', 'at', 'id'),
      t.index('actor_id', 'at', 'id'),
      t.index('on_behalf_of_id', 'at', 'id'),
      t.index('address', 'at', 'id'),
      t.index('department_id', 'at', 'id'),
      t.index('source', 'at', 'id'),
      t.index('request_id', 'at', 'id'),
      t.index('purge_id', 'place'),
    ]),
    table('audit_check', (t) => [
      t.id(),
      t.text('state', 8),
      t.refOrNull('person_id'),
      t.instant('started_at'),
      t.instantOrNull('finished_at'),
      t.bigint('checked'),
      t.bigint('head_position'),
      t.textOrNull('head_hash', 64),
      t.json('places'),
      t.index('started_at', 'id'),
    ]),
    table('audit_filter', (t) => [
      t.id(),
      t.ref('person_id'),
      t.text('name', 100),
      t.json('filter'),
      t.instant('created_at'),
      t.index('person_id', 'id'),
    ]),
    raw({ sqlite: [`insert or ignore ${OWED}`], mysql: [`insert ignore ${OWED}`] }),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What everybody looks over before they leave, and who ticked what on which day. */
export const dailyChecks: Migration = {
  name: '0140-daily-checks',
  steps: [
    table('daily_check', (t) => [t.id(), t.text('code', 40), t.json('names'), t.int('sort_order'), t.unique('code')]),
    table('daily_tick', (t) => [
      t.id(),
      t.int('version'),
      t.ref('check_id', 'daily_check'),
      t.ref('person_id', 'person'),
      t.date('day'),
      t.bool('is_done'),
      t.instant('changed_at'),
      t.unique('person_id', 'day', 'check_id'),
      t.index('check_id'),
    ]),
  ],
};

import { addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Running clocks follow changed rules: open clocks are found by their state and walked through ticket by ticket. */
export const clockRuns: Migration = {
  name: '0430-clock-runs',
  steps: [
    table('clock_run', (t) => [
      t.id(),
      t.int('version'),
      t.ref('event_id'),
      t.text('cause', 60),
      t.text('after_id', 30),
      t.int('checked'),
      t.int('changed'),
      t.int('overdue'),
      t.int('longer'),
      t.int('ended'),
      t.instant('started_at'),
      t.instantOrNull('finished_at'),
      t.unique('event_id'),
    ]),
    addIndex('ticket_clock', ['state', 'ticket_id']),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who was told of a clock. The lists of a person are by when they were told; the job looks for what goes on next. */
export const escalations: Migration = {
  name: '0420-escalations',
  steps: [
    table('escalation', (t) => [
      t.id(),
      t.int('version'),
      t.ref('ticket_id', 'ticket'),
      t.ref('clock_id', 'ticket_clock'),
      t.text('timer', 40),
      t.text('rung', 120),
      t.ref('person_id'),
      t.text('tell', 20),
      t.json('passed_over'),
      t.instant('told_at'),
      t.bool('is_answer_asked'),
      t.instantOrNull('goes_on_at'),
      t.instantOrNull('answered_at'),
      t.textOrNull('answer', 500),
      t.instantOrNull('answer_until'),
      t.instantOrNull('went_on_at'),
      t.unique('clock_id', 'rung', 'person_id'),
      t.index('person_id', 'told_at', 'id'),
      t.index('goes_on_at', 'id'),
    ]),
  ],
};

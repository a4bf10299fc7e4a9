import { addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** A version tried on past tickets, or running tickets moved to it: how far it is, and what stood in the way. Tickets are counted by their state. */
export const workflowRuns: Migration = {
  name: '0390-workflow-runs',
  steps: [
    table('workflow_run', (t) => [
      t.id(),
      t.text('kind', 12),
      t.ref('version_id', 'workflow_version'),
      t.instantOrNull('since'),
      t.json('mapping'),
      t.int('total'),
      t.int('checked'),
      t.int('passed'),
      t.int('stuck'),
      t.text('after_id', 30),
      t.instant('started_at'),
      t.instantOrNull('finished_at'),
      t.index('version_id', 'kind', 'id'),
    ]),
    table('workflow_run_item', (t) => [
      t.ref('run_id', 'workflow_run'),
      t.ref('ticket_id', 'ticket'),
      t.json('reasons'),
      t.text('state', 40),
      t.textOrNull('to_state', 40),
      t.primary('run_id', 'ticket_id'),
      t.index('ticket_id'),
    ]),
    addIndex('ticket', ['state_id', 'phase', 'id']),
  ],
};

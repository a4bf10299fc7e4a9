import { addColumn, addIndex, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Promises about time on tickets. Lists of tickets sort by the next deadline, so each of their indexes exists in that order as well. */
export const ticketClocks: Migration = {
  name: '0350-ticket-clocks',
  steps: [
    table('ticket_clock', (t) => [
      t.id(),
      t.int('version'),
      t.ref('ticket_id', 'ticket'),
      t.text('timer', 40),
      t.int('cycle_no'),
      t.int('seq'),
      t.ref('policy_version_id'),
      t.int('target_seconds'),
      t.text('hours', 10),
      t.text('state', 10),
      t.instant('started_at'),
      t.instantOrNull('due_at'),
      t.instantOrNull('stopped_at'),
      t.bigint('elapsed_ms'),
      t.instantOrNull('breached_at'),
      t.json('segments'),
      t.instantOrNull('next_warning_at'),
      t.json('warned'),
      t.instantOrNull('warned_due_at'),
      t.instantOrNull('exempted_at'),
      t.refOrNull('exempted_by_id'),
      t.textOrNull('exempt_reason', 500),
      t.unique('ticket_id', 'timer', 'seq'),
      t.index('next_warning_at', 'id'),
      t.index('state', 'policy_version_id'),
    ]),
    addColumn('ticket', (t) => t.instant('next_due_at'), "'9999-12-31 00:00:00.000'"),
    addIndex('ticket', ['phase', 'next_due_at', 'id']),
    addIndex('ticket', ['department_id', 'phase', 'next_due_at', 'id']),
    addIndex('ticket', ['assignee_id', 'phase', 'next_due_at', 'id']),
  ],
};

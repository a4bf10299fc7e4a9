import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Running servers, maintenance mode, announcements and who has read them. */
export const system: Migration = {
  name: '0090-system',
  steps: [
    table('server_process', (t) => [
      t.id(),
      t.text('host', 100),
      t.int('pid'),
      t.text('version', 40),
      t.text('node_version', 40),
      t.instant('started_at'),
      t.instant('seen_at'),
      t.int('clock_ahead_ms'),
      t.json('vitals'),
    ]),
    table('maintenance', (t) => [
      t.id(),
      t.int('version'),
      t.bool('is_on'),
      t.text('reason', 300),
      t.instantOrNull('began_at'),
      t.instantOrNull('expected_end_at'),
    ]),
    table('announcement', (t) => [
      t.id(),
      t.int('version'),
      t.text('level', 10),
      t.json('texts'),
      t.instant('starts_at'),
      t.instantOrNull('ends_at'),
      t.json('role_ids'),
      t.bool('is_dismissible'),
      t.ref('created_by'),
      t.instant('created_at'),
      t.instant('updated_at'),
      t.index('starts_at', 'id'),
    ]),
    table('announcement_dismissal', (t) => [
      t.ref('announcement_id', 'announcement'),
      t.ref('person_id'),
      t.instant('dismissed_at'),
      t.primary('person_id', 'announcement_id'),
    ]),
  ],
};

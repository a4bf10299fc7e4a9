import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What is measured of tickets, and how long it may take: timers, and policies with their versions. */
export const serviceLevels: Migration = {
  name: '0360-service-levels',
  steps: [
    table('service_timer', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('rules'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('service_policy', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('rules'),
      t.ref('policy_version_id'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('service_policy_version', (t) => [
      t.id(),
      t.ref('policy_id'),
      t.int('number'),
      t.json('rules'),
      t.instant('created_at'),
      t.unique('policy_id', 'number'),
    ]),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Queues that find somebody for a ticket. What waits is read in the order in which it is given, by the index of the waiting tickets. */
export const routing: Migration = {
  name: '0500-routing',
  steps: [
    table('routing_queue', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('rules'),
      t.ref('queue_version_id'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('routing_queue_version', (t) => [
      t.id(),
      t.ref('queue_id'),
      t.int('number'),
      t.json('rules'),
      t.instant('created_at'),
      t.unique('queue_id', 'number'),
    ]),
    table('routing_workload', (t) => [t.id(), t.int('version'), t.text('code', 40), t.json('rules'), t.unique('code')]),
    table('routing_agent', (t) => [
      t.id(),
      t.int('version'),
      t.ref('person_id', 'person'),
      t.intOrNull('capacity'),
      t.int('share'),
      t.unique('person_id'),
    ]),
    table('routing_wait', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('queue_id'),
      t.int('place'),
      t.instant('since'),
      t.primary('ticket_id'),
      t.index('queue_id', 'place', 'since', 'ticket_id'),
    ]),
    table('routing_turn', (t) => [
      t.id(),
      t.ref('queue_id'),
      t.ref('person_id', 'person'),
      t.double('began'),
      t.double('next_turn'),
      t.unique('queue_id', 'person_id'),
    ]),
    table('routing_assignment', (t) => [
      t.id(),
      t.ref('ticket_id', 'ticket'),
      t.ref('queue_version_id'),
      t.ref('person_id'),
      t.textOrNull('preference', 20),
      t.int('weight'),
      t.json('considered'),
      t.instant('waited_since'),
      t.instant('at'),
      t.index('ticket_id', 'at'),
    ]),
  ],
};

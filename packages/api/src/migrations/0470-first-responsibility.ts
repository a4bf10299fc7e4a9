import { addColumn, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const BACKFILL = `insert into first_responsibility (id, version, ticket_id, holder_id, since, ended_at, held_ms, duties, next_due_at, request_id)
  select concat('frs', substr(t.id, 4)), 1, t.id, t.owner_id, t.created_at, case when t.phase = 2 then t.updated_at end, 0, '[]',
    '9999-12-31 00:00:00.000', null from ticket t where not exists (select 1 from first_responsibility f where f.ticket_id = t.id)`;

/**
 * Who answers for each ticket, since when, with which obligations. What is open gets its row at once, without obligations that nobody knew of.
 * Lists go by holder and by what is due next, hence the indexes.
 */
export const firstResponsibility: Migration = {
  name: '0470-first-responsibility',
  steps: [
    table('first_obligation', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('rules'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('first_responsibility', (t) => [
      t.id(),
      t.int('version'),
      t.ref('ticket_id', 'ticket'),
      t.ref('holder_id', 'person'),
      t.instant('since'),
      t.instantOrNull('ended_at'),
      t.bigint('held_ms'),
      t.json('duties'),
      t.instant('next_due_at'),
      t.refOrNull('request_id'),
      t.unique('ticket_id'),
      t.index('holder_id', 'ended_at', 'next_due_at', 'id'),
      t.index('ended_at', 'next_due_at', 'id'),
    ]),
    table('hand_on_request', (t) => [
      t.id(),
      t.int('version'),
      t.ref('ticket_id', 'ticket'),
      t.ref('from_id', 'person'),
      t.ref('to_id', 'person'),
      t.ref('asked_by_id', 'person'),
      t.instant('asked_at'),
      t.text('reason', 500),
      t.text('state', 10),
      t.refOrNull('decided_by_id', 'person'),
      t.instantOrNull('decided_at'),
      t.textOrNull('answer', 500),
      t.index('ticket_id', 'asked_at'),
      t.index('state', 'asked_at', 'id'),
    ]),
    addColumn('ticket', (t) => t.int('open_obligations'), '0'),
    raw({ sqlite: [BACKFILL], mysql: [BACKFILL] }),
  ],
};

import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/**
 * Rules by which the house acts of its own accord. The traces grow with every firing: they are read by rule and by ticket, and the unique key
 * lets one firing happen once, however many processes see its cause. What waits is found by when it is due.
 */
export const automation: Migration = {
  name: '0510-automation',
  steps: [
    table('automation_rule', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('rules'),
      t.ref('rule_version_id'),
      t.text('phase', 10),
      t.refOrNull('author_id'),
      t.instantOrNull('stopped_at'),
      t.instantOrNull('next_at'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('automation_rule_version', (t) => [
      t.id(),
      t.ref('rule_id', 'automation_rule'),
      t.int('number'),
      t.json('rules'),
      t.refOrNull('author_id'),
      t.instant('created_at'),
      t.unique('rule_id', 'number'),
    ]),
    table('automation_firing', (t) => [
      t.id(),
      t.ref('rule_id', 'automation_rule'),
      t.ref('rule_version_id'),
      t.ref('ticket_id', 'ticket'),
      t.text('firing_key', 60),
      t.text('cause', 60),
      t.int('depth'),
      t.text('outcome', 10),
      t.json('facts'),
      t.json('acts'),
      t.instant('at'),
      t.unique('rule_id', 'ticket_id', 'firing_key'),
      t.index('rule_id', 'at', 'id'),
      t.index('rule_id', 'outcome', 'at', 'id'),
      t.index('ticket_id', 'at', 'id'),
      t.index('at', 'id'),
    ]),
    table('automation_wait', (t) => [
      t.ref('rule_id', 'automation_rule'),
      t.ref('ticket_id', 'ticket'),
      t.text('began', 40),
      t.instant('due_at'),
      t.primary('rule_id', 'ticket_id'),
      t.index('due_at', 'rule_id', 'ticket_id'),
      t.index('ticket_id'),
    ]),
    table('automation_replay', (t) => [
      t.id(),
      t.ref('rule_id', 'automation_rule'),
      t.ref('rule_version_id'),
      t.instant('since'),
      t.int('checked'),
      t.int('fired'),
      t.text('after_id', 30),
      t.instant('started_at'),
      t.instantOrNull('finished_at'),
      t.index('rule_id', 'id'),
    ]),
    table('automation_replay_item', (t) => [
      t.ref('replay_id', 'automation_replay'),
      t.ref('ticket_id', 'ticket'),
      t.text('firing_key', 60),
      t.text('cause', 60),
      t.json('facts'),
      t.instant('at'),
      t.primary('replay_id', 'ticket_id', 'firing_key'),
      t.index('ticket_id'),
    ]),
  ],
};

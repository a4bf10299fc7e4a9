import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

export const workflows: Migration = {
  name: '0031-workflows',
  steps: [
    table('ticket_type', (t) => [
      t.id(),
      t.text('code', 40),
      t.json('names'),
      t.text('workflow', 40),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    table('ticket_state', (t) => [
      t.id(),
      t.text('workflow', 40),
      t.text('code', 40),
      t.json('names'),
      t.text('category', 20),
      t.bool('is_initial'),
      t.int('sort_order'),
      t.unique('workflow', 'code'),
    ]),
    table('ticket_transition', (t) => [
      t.id(),
      t.text('workflow', 40),
      t.text('code', 40),
      t.json('names'),
      t.json('from_states'),
      t.textOrNull('to_state', 40),
      t.textOrNull('verb', 20),
      t.textOrNull('permission', 40),
      t.int('sort_order'),
      t.unique('workflow', 'code'),
    ]),
    table('category', (t) => [
      t.id(),
      t.text('code', 40),
      t.json('names'),
      t.refOrNull('parent_id', 'category'),
      t.json('types'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
  ],
};

import { addColumn, addIndex, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const MAIN = `insert into category_scheme (id, version, code, names, types, required_for, holds_several, is_archived, sort_order)
  select 'csm_problem', 1, 'problem', '{"zh-CN":"问题分类","zh-TW":"問題分類","en":"Category"}', '[]', '[]', 0, 0, 0
  from (select 1 as one) source where not exists (select 1 from category_scheme where code = 'problem')`;

/** Several trees of categories side by side; what a category decides; and which of them a ticket carries. */
export const categorySchemes: Migration = {
  name: '0221-category-schemes',
  steps: [
    table('category_scheme', (t) => [
      t.id(),
      t.int('version'),
      t.text('code', 40),
      t.json('names'),
      t.json('types'),
      t.json('required_for'),
      t.bool('holds_several'),
      t.bool('is_archived'),
      t.int('sort_order'),
      t.unique('code'),
    ]),
    raw({ sqlite: [MAIN], mysql: [MAIN] }),
    addColumn('category', (t) => t.int('version'), '1'),
    addColumn('category', (t) => t.text('scheme', 40), "'problem'"),
    addColumn('category', (t) => t.bool('is_archived'), '0'),
    addColumn('category', (t) => t.textOrNull('workflow', 40)),
    addColumn('category', (t) => t.textOrNull('form', 40)),
    addColumn('category', (t) => t.refOrNull('department_id')),
    addColumn('category', (t) => t.refOrNull('document_id')),
    table('ticket_mark', (t) => [
      t.ref('ticket_id', 'ticket'),
      t.ref('category_id', 'category'),
      t.instant('marked_at'),
      t.refOrNull('marked_by_id'),
      t.primary('ticket_id', 'category_id'),
    ]),
    addIndex('ticket_mark', ['category_id', 'ticket_id']),
  ],
};

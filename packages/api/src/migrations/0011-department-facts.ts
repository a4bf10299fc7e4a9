import { addColumn, raw, table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const HEADS = `update department set head_id = (select min(p.id) from person p where p.department_id = department.id and p.is_head = 1)
  where head_id is null`;

/** What a department is there for, who leads it, from when to when it exists; and the words for kinds of units. */
export const departmentFacts: Migration = {
  name: '0011-department-facts',
  steps: [
    addColumn('department', (t) => t.longTextOrNull('rules')),
    addColumn('department', (t) => t.longTextOrNull('assets')),
    addColumn('department', (t) => t.textOrNull('reports_to', 100)),
    addColumn('department', (t) => t.textOrNull('service_hours', 200)),
    addColumn('department', (t) => t.intOrNull('planned_headcount')),
    addColumn('department', (t) => t.longTextOrNull('goals')),
    addColumn('department', (t) => t.longTextOrNull('partners')),
    addColumn('department', (t) => t.dateOrNull('starts_on')),
    addColumn('department', (t) => t.dateOrNull('ends_on')),
    addColumn('department', (t) => t.refOrNull('head_id')),
    addColumn('department', (t) => t.longTextOrNull('deputy_ids')),
    raw({ sqlite: [HEADS], mysql: [HEADS] }),
    table('department_kind', (t) => [t.id(), t.int('version'), t.text('code', 40), t.json('names'), t.int('sort_order'), t.unique('code')]),
  ],
};

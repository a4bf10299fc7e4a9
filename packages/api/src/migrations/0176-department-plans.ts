import { table } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** What a department takes on for a year, and which targets it splits among the units below. */
export const departmentPlans: Migration = {
  name: '0176-department-plans',
  steps: [
    table('department_plan', (t) => [
      t.id(),
      t.int('version'),
      t.ref('department_id', 'department'),
      t.int('year'),
      t.intOrNull('planned_headcount'),
      t.longTextOrNull('duties'),
      t.instant('updated_at'),
      t.unique('department_id', 'year'),
      t.index('year'),
    ]),
    table('plan_goal', (t) => [
      t.id(),
      t.ref('plan_id', 'department_plan'),
      t.text('name', 200),
      t.double('target'),
      t.text('unit', 40),
      t.bool('is_added_up'),
      t.refOrNull('part_of_id', 'plan_goal'),
      t.int('sort_order'),
      t.index('plan_id'),
      t.index('part_of_id'),
    ]),
  ],
};

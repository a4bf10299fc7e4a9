import { NO_FACTS } from '../features/departments/department-facts.rules.js';
import type { DepartmentRow } from '../features/departments/department-tree.rules.js';

/** A department of rule tests: say what matters, the id is also its code and name. */
export function departmentRow(given: Partial<DepartmentRow> & { readonly id: string }): DepartmentRow {
  return {
    ...NO_FACTS,
    version: 1,
    code: given.id,
    name: given.id,
    kind: 'team',
    parentId: null,
    path: `/${given.id}/`,
    depth: 0,
    sortOrder: 0,
    headId: null,
    headPosition: null,
    deputyIds: [],
    plannedMove: null,
    isArchived: false,
    createdAt: new Date(0),
    ...given,
  };
}

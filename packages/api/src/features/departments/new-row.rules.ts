import type { DepartmentRow } from './department-tree.rules.js';

/** A department that is about to be written for the first time. */
export type NewDepartment = Omit<
  DepartmentRow,
  'version' | 'isArchived' | 'createdAt' | 'headId' | 'headPosition' | 'deputyIds' | 'plannedMove'
> & {
  readonly headPosition?: string | null;
};

/** Its first row: nobody leads it yet. */
export function newRow(department: NewDepartment, now: Date): DepartmentRow & { readonly updatedAt: Date } {
  return {
    headPosition: null,
    ...department,
    version: 1,
    headId: null,
    deputyIds: [],
    plannedMove: null,
    isArchived: false,
    createdAt: now,
    updatedAt: now,
  };
}

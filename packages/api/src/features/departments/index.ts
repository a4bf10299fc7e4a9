export { DepartmentEntity } from './department.entity.js';
export { departmentTree, loadDepartmentTree } from './department.queries.js';
export type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';

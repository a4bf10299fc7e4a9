import type { Feature } from '../../platform/feature.js';
import { DepartmentEntity } from './department.entity.js';
import { findVisibleDepartment } from './department.queries.js';
import { DepartmentResolver } from './department.resolver.js';
import { Department } from './department.type.js';
import { DepartmentCreateResolver } from './department-create/department-create.graphql.js';
import { DepartmentMoveResolver } from './department-move/department-move.graphql.js';
import { departmentsSection } from './departments.playbook.js';

export { departmentTree, findVisibleDepartment, listDepartments, loadDepartmentTree } from './department.queries.js';
export { Department } from './department.type.js';
export { departmentCreate } from './department-create/department-create.command.js';
export type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';

export const departments: Feature = {
  name: 'departments',
  level: 0,
  entities: [DepartmentEntity],
  resolvers: [DepartmentResolver, DepartmentCreateResolver, DepartmentMoveResolver],
  nodes: [{ prefix: 'dep', type: Department, find: findVisibleDepartment }],
  playbook: [departmentsSection],
};

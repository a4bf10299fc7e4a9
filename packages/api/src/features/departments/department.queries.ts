import { findRows } from '../../platform/db/write.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { DepartmentEntity } from './department.entity.js';
import { buildDepartmentTree, type DepartmentTree } from './department-tree.rules.js';

/** The tree as the database holds it now; commands that change it read it inside their transaction. */
export async function loadDepartmentTree(reader: Reader): Promise<DepartmentTree> {
  return buildDepartmentTree(await findRows(reader, DepartmentEntity, {}));
}

/** The tree kept in the process: `await departmentTree.of(ctx)`. */
export const departmentTree = referenceTable('department', loadDepartmentTree);

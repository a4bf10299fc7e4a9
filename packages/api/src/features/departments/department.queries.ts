import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { DepartmentEntity } from './department.entity.js';
import { isDepartmentVisible } from './department-access.rules.js';
import { type DepartmentsAsked, listedDepartments } from './department-list.rules.js';
import { buildDepartmentTree, type DepartmentRow, type DepartmentTree } from './department-tree.rules.js';

/** The tree as the database holds it now; commands that change it read it inside their transaction. */
export async function loadDepartmentTree(reader: Reader): Promise<DepartmentTree> {
  return buildDepartmentTree((await findRows(reader, DepartmentEntity)).map(toRow));
}

function toRow({ goals, partners, deputyIds, updatedAt: _, ...entity }: DepartmentEntity): DepartmentRow {
  return { ...entity, goals: goals ?? [], partners: partners ?? [], deputyIds: deputyIds ?? [] };
}

/** The tree kept in the process: `await departmentTree.of(ctx)`. */
export const departmentTree = referenceTable('department', loadDepartmentTree);

export async function findVisibleDepartment(ctx: Ctx, id: string): Promise<DepartmentRow | null> {
  const department = (await departmentTree.of(ctx)).find(id);
  return department && isDepartmentVisible(ctx.actor, id) ? department : null;
}

/** Departments the actor may see, in tree order. */
export async function listDepartments(ctx: Ctx, asked: DepartmentsAsked): Promise<DepartmentRow[]> {
  return listedDepartments(ctx.actor, await departmentTree.of(ctx), asked);
}

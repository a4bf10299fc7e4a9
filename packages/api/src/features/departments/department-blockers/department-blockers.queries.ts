import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import type { Dependents } from '../../../platform/feature.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

/** Everything that keeps a department in use: departments below it, and what higher features say hangs on it. Empty: it may go. */
export async function blockersOf(ctx: Ctx, reader: Reader, { tree, id }: { tree: DepartmentTree; id: string }): Promise<Refusal[]> {
  const children = tree.children(id).filter((row: DepartmentRow) => !row.isArchived).length;
  const blockers: Refusal[] = children > 0 ? [{ code: 'DEPARTMENT_HAS_CHILDREN', params: { count: children } }] : [];
  for (const { code, count } of dependentsOf(ctx)) {
    const found = await count(ctx, reader, id);
    if (found > 0) blockers.push({ code, params: { count: found } });
  }
  return blockers;
}

/** Keeps everything that is counted from growing until the transaction ends. */
export async function holdDependents(tx: Tx, ctx: Ctx): Promise<void> {
  for (const { reference } of dependentsOf(ctx)) if (reference !== undefined) await touchReference(tx, reference);
}

function dependentsOf(ctx: Ctx): Dependents[] {
  return ctx.app.features.flatMap((feature) => feature.dependents ?? []).filter((one) => one.of === 'department');
}

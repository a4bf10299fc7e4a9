import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import type { Dependents } from '../../../platform/feature.js';
import type { DepartmentTree } from '../department-tree.rules.js';

interface Asked {
  readonly tree: DepartmentTree;
  readonly ids: readonly string[];
}

/**
 * Everything that keeps departments in use: departments below them, and what higher features say hangs on them. An empty list: it may
 * go. In the order of the ids, one statement per feature.
 */
export async function blockersOf(ctx: Ctx, reader: Reader, { tree, ids }: Asked): Promise<Refusal[][]> {
  const children = ids.map((id) => tree.children(id).filter((row) => !row.isArchived).length);
  const counted = await Promise.all(dependentsOf(ctx).map(async ({ code, count }) => ({ code, counts: await count(reader, ids) })));
  return ids.map((id, index) => [
    ...blocker('DEPARTMENT_HAS_CHILDREN', children[index]),
    ...counted.flatMap(({ code, counts }) => blocker(code, counts.get(id))),
  ]);
}

function blocker(code: Refusal['code'], count = 0): Refusal[] {
  return count > 0 ? [{ code, params: { count } }] : [];
}

/** Keeps everything that is counted from growing until the transaction ends. */
export async function holdDependents(tx: Tx, ctx: Ctx): Promise<void> {
  for (const { reference } of dependentsOf(ctx)) if (reference !== undefined) await touchReference(tx, reference);
}

function dependentsOf(ctx: Ctx): Dependents[] {
  return ctx.app.features.flatMap((feature) => feature.dependents ?? []).filter((one) => one.of === 'department');
}

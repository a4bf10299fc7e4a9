import { LIMITS } from '@shouwen/shared';
import type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';

/** Where a department hangs: its materialised path and depth below a parent, or as a root. */
export function placeBelow(
  parent: Pick<DepartmentRow, 'path' | 'depth'> | null,
  id: string,
): { readonly path: string; readonly depth: number } {
  return parent ? { path: `${parent.path}${id}/`, depth: parent.depth + 1 } : { path: `/${id}/`, depth: 0 };
}

/** Whether a subtree of the given height still fits below a parent. Depth counts levels, the root's being the first. */
export function fitsBelow(parent: Pick<DepartmentRow, 'depth'> | null, height: number): boolean {
  return (parent ? parent.depth + 1 : 0) + height <= LIMITS.departmentDepth;
}

/** Levels of a subtree: 1 for a department without any below. */
export function heightOf(tree: DepartmentTree, id: string): number {
  const own = tree.find(id)?.depth ?? 0;
  return Math.max(0, ...tree.subtreeIds(id).map((below) => tree.find(below)?.depth ?? own)) - own + 1;
}

/** The place behind the last sibling, or in front of the named one. */
export function sortOrderAt(siblings: readonly DepartmentRow[], beforeId: string | null): number {
  const before = siblings.find((row) => row.id === beforeId);
  return before ? before.sortOrder : (siblings.at(-1)?.sortOrder ?? -1) + 1;
}

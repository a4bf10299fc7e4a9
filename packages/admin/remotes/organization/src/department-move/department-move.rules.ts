import { type Placed, pathTo, siblingsOf, type Tree, type TreeNode, treeOf } from '../department-tree/department-tree.rules.js';

/** A new place: below `parentId`, before the sibling `beforeId` or last. */
export interface Move {
  readonly departmentId: string;
  readonly parentId: string | null;
  readonly beforeId: string | null;
}

export type Step = 'up' | 'down' | 'in' | 'out';
export type DropPlace = 'before' | 'inside' | 'after';

/** One step with the keys: along the siblings, below the sibling above, or out beside the parent. Null: no such step. */
export function stepOf<D extends Placed>(tree: Tree<D>, departmentId: string, step: Step): Move | null {
  const node = tree.nodes.get(departmentId);
  return node === undefined ? null : STEPS[step](tree, node);
}

/** What letting go of a department over another one means. Null over itself and where it already is. */
export function dropOf<D extends Placed>(
  tree: Tree<D>,
  departmentId: string,
  target: { readonly id: string; readonly place: DropPlace },
): Move | null {
  const over = tree.nodes.get(target.id);
  if (over === undefined || target.id === departmentId) return null;
  const move =
    target.place === 'inside'
      ? { departmentId, parentId: target.id, beforeId: null }
      : besides(tree, departmentId, { over, place: target.place });
  return isNoMove(tree, move) ? null : move;
}

/** Where the department is now, as the move that would bring it back. */
export function placeOf<D extends Placed>(tree: Tree<D>, departmentId: string): Move | null {
  const node = tree.nodes.get(departmentId);
  if (node === undefined) return null;
  return { departmentId, parentId: node.parentId, beforeId: neighbour(tree, node, 1)?.department.id ?? null };
}

/** A department cannot be shown below itself; the server refuses it for the same reason. */
export function isIntoItself<D extends Placed>(tree: Tree<D>, { departmentId, parentId }: Move): boolean {
  return parentId !== null && pathTo(tree, parentId).includes(departmentId);
}

/** The tree as it would be after the move. */
export function treeAfter<D extends Placed>(tree: Tree<D>, move: Move): Tree<D> {
  const moved = tree.nodes.get(move.departmentId);
  if (moved === undefined || isIntoItself(tree, move)) return tree;
  const siblings = childrenOf(tree, move.parentId).filter(({ department }) => department.id !== move.departmentId);
  const at = siblings.findIndex(({ department }) => department.id === move.beforeId);
  const order = siblings.toSpliced(at === -1 ? siblings.length : at, 0, moved).map(({ department }) => department.id);
  return treeOf([...tree.nodes.values()].map(({ department }) => replaced(department, move, order)));
}

/** Marks the row that shows where a department still is while its move is being decided. */
export const WAS = 'was:';

/** The same tree with a childless double of the department that stays behind when the department itself is shown elsewhere. */
export function withOldPlace<D extends Placed>(tree: Tree<D>, departmentId: string): Tree<D> {
  const node = tree.nodes.get(departmentId);
  if (node === undefined) return tree;
  const all = [...tree.nodes.values()].map(({ department }) => department);
  return treeOf([...all, { ...node.department, id: WAS + departmentId }]);
}

export function isNoMove<D extends Placed>(tree: Tree<D>, move: Move): boolean {
  const here = placeOf(tree, move.departmentId);
  return here !== null && here.parentId === move.parentId && here.beforeId === move.beforeId;
}

const STEPS: Readonly<Record<Step, <D extends Placed>(tree: Tree<D>, node: TreeNode<D>) => Move | null>> = {
  up(tree, node) {
    const above = neighbour(tree, node, -1);
    return above === undefined ? null : { departmentId: node.department.id, parentId: node.parentId, beforeId: above.department.id };
  },
  down(tree, node) {
    const below = neighbour(tree, node, 1);
    if (below === undefined) return null;
    return { departmentId: node.department.id, parentId: node.parentId, beforeId: neighbour(tree, below, 1)?.department.id ?? null };
  },
  in(tree, node) {
    const above = neighbour(tree, node, -1);
    return above === undefined ? null : { departmentId: node.department.id, parentId: above.department.id, beforeId: null };
  },
  out(tree, node) {
    const parent = node.parentId === null ? undefined : tree.nodes.get(node.parentId);
    if (parent === undefined) return null;
    return { departmentId: node.department.id, parentId: parent.parentId, beforeId: neighbour(tree, parent, 1)?.department.id ?? null };
  },
};

function besides<D extends Placed>(
  tree: Tree<D>,
  departmentId: string,
  { over, place }: { readonly over: TreeNode<D>; readonly place: 'before' | 'after' },
): Move {
  const siblings = siblingsOf(tree, over).filter(({ department }) => department.id !== departmentId);
  const at = siblings.indexOf(over) + (place === 'after' ? 1 : 0);
  return { departmentId, parentId: over.parentId, beforeId: siblings[at]?.department.id ?? null };
}

function neighbour<D extends Placed>(tree: Tree<D>, node: TreeNode<D>, offset: 1 | -1): TreeNode<D> | undefined {
  const siblings = siblingsOf(tree, node);
  const at = siblings.indexOf(node) + offset;
  return at < 0 ? undefined : siblings[at];
}

function childrenOf<D extends Placed>(tree: Tree<D>, parentId: string | null): readonly TreeNode<D>[] {
  return parentId === null ? tree.roots : (tree.nodes.get(parentId)?.children ?? []);
}

function replaced<D extends Placed>(department: D, move: Move, order: readonly string[]): D {
  const sortOrder = order.indexOf(department.id);
  if (sortOrder === -1) return department;
  const parent = move.parentId === null ? null : { id: move.parentId };
  return department.id === move.departmentId ? { ...department, sortOrder, parent } : { ...department, sortOrder };
}

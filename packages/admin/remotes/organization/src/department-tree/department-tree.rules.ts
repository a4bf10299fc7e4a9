/** What the tree must know of a department; everything else of a row is only shown. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly sortOrder: number;
  readonly parent: { readonly id: string } | null;
  readonly head: { readonly name: string } | null;
}

export interface TreeNode<D extends Placed> {
  readonly department: D;
  /** Null at the top of what the viewer sees, even when the organisation goes on above. */
  readonly parentId: string | null;
  readonly depth: number;
  readonly children: readonly TreeNode<D>[];
}

export interface Tree<D extends Placed> {
  readonly roots: readonly TreeNode<D>[];
  readonly nodes: ReadonlyMap<string, TreeNode<D>>;
}

/** One line of the tree as it stands on screen. */
export interface TreeRow<D extends Placed> {
  readonly node: TreeNode<D>;
  readonly isExpanded: boolean;
  readonly position: number;
  readonly setSize: number;
}

/** Whoever sees a part of the organisation sees that part as a tree of its own: a foreign parent makes a root. */
export function treeOf<D extends Placed>(departments: readonly D[]): Tree<D> {
  const known = new Set(departments.map(({ id }) => id));
  const children = new Map<string | null, D[]>();
  for (const department of departments) {
    const parentId = department.parent !== null && known.has(department.parent.id) ? department.parent.id : null;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [department]);
    else siblings.push(department);
  }
  const nodes = new Map<string, TreeNode<D>>();
  const grow = (parentId: string | null, depth: number): TreeNode<D>[] =>
    (children.get(parentId) ?? []).toSorted(bySortOrder).map((department) => {
      const node = { department, parentId, depth, children: grow(department.id, depth + 1) };
      nodes.set(department.id, node);
      return node;
    });
  return { roots: grow(null, 0), nodes };
}

/** The lines to draw from the top down; what is collapsed hides what is below it. */
export function rowsOf<D extends Placed>(tree: Tree<D>, isExpanded: (id: string) => boolean): TreeRow<D>[] {
  const walk = (nodes: readonly TreeNode<D>[]): TreeRow<D>[] =>
    nodes.flatMap((node, index) => {
      const isOpen = node.children.length > 0 && isExpanded(node.department.id);
      const row = { node, isExpanded: isOpen, position: index + 1, setSize: nodes.length };
      return isOpen ? [row, ...walk(node.children)] : [row];
    });
  return walk(tree.roots);
}

/** Departments whose name, code or head contains the words, and everything above them, so that every hit can be seen. */
export function findInTree<D extends Placed>(
  tree: Tree<D>,
  words: string,
): { readonly hits: ReadonlySet<string>; readonly shown: ReadonlySet<string> } {
  const wanted = words.trim().toLocaleLowerCase();
  const hits = new Set<string>();
  const shown = new Set<string>();
  if (wanted === '') return { hits, shown };
  for (const { department } of tree.nodes.values()) {
    const { id, name, code, head } = department;
    if (![name, code, head?.name ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted))) continue;
    hits.add(id);
    for (const above of pathTo(tree, id)) shown.add(above);
  }
  return { hits, shown };
}

/** Two trees of the same organisation as one; what both know is taken from the first. */
export function merged<D extends Placed>(tree: Tree<D>, more: Tree<D>): Tree<D> {
  const rows = [...more.nodes, ...tree.nodes].map(([id, { department }]) => [id, department] as const);
  return treeOf([...new Map(rows).values()]);
}

/** Only the branches that lead to a hit. */
export function prune<D extends Placed>(tree: Tree<D>, shown: ReadonlySet<string>): Tree<D> {
  return treeOf([...tree.nodes.values()].filter(({ department }) => shown.has(department.id)).map(({ department }) => department));
}

/** Ids from the root down to the department itself. */
export function pathTo<D extends Placed>(tree: Tree<D>, id: string): string[] {
  const path: string[] = [];
  for (let at = tree.nodes.get(id); at !== undefined; at = at.parentId === null ? undefined : tree.nodes.get(at.parentId)) {
    path.unshift(at.department.id);
  }
  return path;
}

export function siblingsOf<D extends Placed>(tree: Tree<D>, node: TreeNode<D>): readonly TreeNode<D>[] {
  return node.parentId === null ? tree.roots : (tree.nodes.get(node.parentId)?.children ?? []);
}

function bySortOrder(a: Placed, b: Placed): number {
  return a.sortOrder - b.sortOrder || a.id.localeCompare(b.id);
}

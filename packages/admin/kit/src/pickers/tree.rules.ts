export interface TreeItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly sortOrder: number;
}

export interface TreeRow<Item> {
  readonly item: Item;
  readonly level: number;
  readonly hasChildren: boolean;
}

/** Parents before their children, siblings in their order; whoever's parent is not in the list stands as a root. */
export function flattenTree<Item extends TreeItem>(items: readonly Item[], isOpen: (item: Item) => boolean = () => true): TreeRow<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const children = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const rows: TreeRow<Item>[] = [];
  const visit = (parent: string | null, level: number): void => {
    const siblings = (children.get(parent) ?? []).toSorted((a, b) => a.sortOrder - b.sortOrder);
    for (const item of siblings) {
      const hasChildren = children.has(item.id);
      rows.push({ item, level, hasChildren });
      if (hasChildren && isOpen(item)) visit(item.id, level + 1);
    }
  };
  visit(null, 0);
  return rows;
}

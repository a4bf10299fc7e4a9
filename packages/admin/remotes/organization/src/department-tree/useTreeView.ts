import { useSearchState } from '@shouwen/admin-kit';
import { useCallback, useMemo, useState } from 'react';
import { type Move, treeAfter, WAS, withOldPlace } from '../department-move/department-move.rules.js';
import { PARAMS } from '../urls.js';
import { findInTree, pathTo, prune, rowsOf, type Tree, type TreeRow } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';

/** Levels that are open at first. */
const OPEN_LEVELS = 3;

export interface TreeView {
  readonly rows: readonly TreeRow<Department>[];
  readonly hits: ReadonlySet<string>;
  readonly search: string;
  setSearch(text: string): void;
  toggle(id: string): void;
}

/** Which rows stand on screen: what is unfolded, what the search found, and where a proposed move would lead. */
export function useTreeView(tree: Tree<Department> | undefined, draft: Move | null): TreeView {
  const [search, setSearch] = useSearchState(PARAMS.search);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());

  const found = useMemo(() => (tree === undefined ? NOTHING : findInTree(tree, search)), [tree, search]);
  const rows = useMemo(() => {
    if (tree === undefined) return [];
    const whole = draft === null ? tree : treeAfter(withOldPlace(tree, draft.departmentId), draft);
    const forced = new Set(draft === null ? [] : pathTo(whole, draft.departmentId).slice(0, -1));
    const isSearching = search.trim() !== '';
    const seen = isSearching ? prune(whole, withDraft(found.shown, whole, draft)) : whole;
    return rowsOf(seen, (id) => isSearching || forced.has(id) || (toggled.get(id) ?? depthOf(whole, id) < OPEN_LEVELS));
  }, [tree, draft, found, search, toggled]);

  const toggle = useCallback(
    (id: string) => {
      const isOpen = rows.find(({ node }) => node.department.id === id)?.isExpanded ?? false;
      setToggled((before) => new Map(before).set(id, !isOpen));
    },
    [rows],
  );
  return { rows, hits: found.hits, search, setSearch, toggle };
}

const NOTHING = { hits: new Set<string>(), shown: new Set<string>() };

function depthOf(tree: Tree<Department>, id: string): number {
  return tree.nodes.get(id)?.depth ?? 0;
}

/** A search must not hide the move that is being decided. */
function withDraft(shown: ReadonlySet<string>, tree: Tree<Department>, draft: Move | null): ReadonlySet<string> {
  if (draft === null) return shown;
  return new Set([...shown, ...pathTo(tree, draft.departmentId), ...pathTo(tree, WAS + draft.departmentId)]);
}

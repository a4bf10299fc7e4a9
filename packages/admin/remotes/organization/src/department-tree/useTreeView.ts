import { useSearchState } from '@shouwen/admin-kit';
import { useCallback, useMemo, useState } from 'react';
import { type Move, treeAfter, WAS, withOldPlace } from '../department-move/department-move.rules.js';
import { PARAMS } from '../urls.js';
import { OPEN_LEVELS } from './department-store.rules.js';
import { findInTree, merged, pathTo, prune, rowsOf, type Tree, type TreeRow } from './department-tree.rules.js';
import type { Department, Departments } from './useDepartments.js';
import { useFound } from './useFound.js';

export interface TreeView {
  readonly rows: readonly TreeRow<Department>[];
  readonly hits: ReadonlySet<string>;
  readonly isSearching: boolean;
  /** Hits that are not shown. */
  readonly more: number;
  readonly search: string;
  readonly isArchiveShown: boolean;
  setSearch(text: string): void;
  showArchive(isShown: boolean): void;
  toggle(id: string): void;
  find(id: string): Department | undefined;
  refetch(): Promise<unknown>;
}

/** Which rows stand on screen: what is unfolded, what was found here or by the server, and where a proposed move would lead. */
export function useTreeView({ tree, open }: Departments, draft: Move | null): TreeView {
  const [search, setSearch] = useSearchState(PARAMS.search);
  const [archive, setArchive] = useSearchState(PARAMS.archive);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isArchiveShown = archive !== '';
  const isSearching = search.trim() !== '' || isArchiveShown;
  const found = useFound(search, isArchiveShown);
  const here = useMemo(() => (tree === undefined || isArchiveShown ? NOTHING : findInTree(tree, search)), [tree, search, isArchiveShown]);
  const hits = useMemo(() => new Set([...here.hits, ...(found?.hits ?? [])]), [here, found]);

  const rows = useMemo(() => {
    if (tree === undefined) return [];
    const { whole, forced } = withMove(found === undefined ? tree : merged(tree, found.tree), draft);
    if (isSearching) {
      const shown = new Set([...here.shown, ...(found?.tree.nodes.keys() ?? [])]);
      return rowsOf(prune(whole, withDraft(shown, whole, draft)), () => true);
    }
    return rowsOf(whole, (id) => forced.has(id) || (toggled.get(id) ?? depthOf(whole, id) < OPEN_LEVELS));
  }, [tree, draft, here, found, isSearching, toggled]);

  const toggle = useCallback(
    (id: string) => {
      const isOpen = rows.find(({ node }) => node.department.id === id)?.isExpanded ?? false;
      setToggled((before) => new Map(before).set(id, !isOpen));
      if (!isOpen) void open(id);
    },
    [rows, open],
  );
  return {
    ...{ rows, hits, isSearching, search, isArchiveShown, setSearch, toggle },
    more: found?.more ?? 0,
    showArchive: (isShown) => setArchive(isShown ? '1' : ''),
    find: (id) => (tree?.nodes.get(id) ?? found?.tree.nodes.get(id))?.department,
    refetch: async () => found?.refetch(),
  };
}

/** The tree as it would be, and what has to stand open so that the move can be seen. */
function withMove(tree: Tree<Department>, draft: Move | null): { readonly whole: Tree<Department>; readonly forced: ReadonlySet<string> } {
  if (draft === null) return { whole: tree, forced: new Set() };
  const whole = treeAfter(withOldPlace(tree, draft.departmentId), draft);
  return { whole, forced: new Set(pathTo(whole, draft.departmentId).slice(0, -1)) };
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

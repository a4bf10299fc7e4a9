import { type Placed, type Tree, treeOf } from './department-tree.rules.js';

/** What a department must say so that its branch can be fetched when somebody opens it. */
export interface Branch extends Placed {
  readonly childCount: number;
}

/** The departments fetched so far. Of a complete parent all children are here. */
export interface Store<D extends Branch> {
  readonly rows: ReadonlyMap<string, D>;
  /** Those above which the viewer sees nothing. */
  readonly tops: ReadonlySet<string>;
  readonly complete: ReadonlySet<string>;
}

export function emptyStore<D extends Branch>(): Store<D> {
  return { rows: new Map(), tops: new Set(), complete: new Set() };
}

/** Levels that are open at first, and how many departments are fetched for them at most. */
export const OPEN_LEVELS = 3;
const FIRST_ROWS = 300;

/** The store with these at the top; what is below them and known stays. */
export function withTops<D extends Branch>({ rows, complete }: Store<D>, tops: readonly D[]): Store<D> {
  const all = new Map([...rows, ...tops.map((row) => [row.id, row] as const)]);
  return reachable({ rows: all, tops: new Set(tops.map(({ id }) => id)), complete });
}

/** The store with all children of some parents. What stood below them before and no longer does is gone, with what is below it. */
export function withChildren<D extends Branch>(store: Store<D>, parentIds: readonly string[], children: readonly D[]): Store<D> {
  const parents = new Set(parentIds);
  const kept = [...store.rows].filter(([id, { parent }]) => store.tops.has(id) || parent === null || !parents.has(parent.id));
  const rows = new Map([...kept, ...children.map((row) => [row.id, row] as const)]);
  return reachable({ rows, tops: store.tops, complete: new Set([...store.complete, ...parentIds]) });
}

function reachable<D extends Branch>({ rows, tops, complete }: Store<D>): Store<D> {
  const isReached = new Map<string, boolean>();
  const reached = (id: string): boolean => {
    const known = isReached.get(id);
    if (known !== undefined) return known;
    const parentId = rows.get(id)?.parent?.id;
    isReached.set(id, false);
    const is = rows.has(id) && (tops.has(id) || (parentId !== undefined && reached(parentId)));
    isReached.set(id, is);
    return is;
  };
  const kept = new Map([...rows].filter(([id]) => reached(id)));
  return { rows: kept, tops, complete: new Set([...complete].filter((id) => kept.has(id))) };
}

/** The tree as far as it is known: whole sets of siblings only, because half of one would tell wrong places. */
export function knownTree<D extends Branch>({ rows, tops, complete }: Store<D>): Tree<D> {
  return treeOf([...rows.values()].filter(({ id, parent }) => tops.has(id) || (parent !== null && complete.has(parent.id))));
}

/** Parents whose children are fetched next so that the first levels stand open; as many as there is room for. */
export function nextToOpen<D extends Branch>(store: Store<D>): string[] {
  let room = FIRST_ROWS - store.rows.size;
  return missingOf(store, [...store.rows.keys()]).filter((id) => {
    room -= store.rows.get(id)?.childCount ?? 0;
    return room >= 0;
  });
}

/** Of these departments those with children that are not here. */
export function missingOf<D extends Branch>(store: Store<D>, ids: readonly string[]): string[] {
  return ids.filter((id) => (store.rows.get(id)?.childCount ?? 0) > 0 && !store.complete.has(id));
}

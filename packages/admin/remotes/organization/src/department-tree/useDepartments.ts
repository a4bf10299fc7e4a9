import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  DepartmentChildrenDocument,
  type DepartmentFilter,
  DepartmentTotalsDocument,
  type DepartmentTree_DepartmentFragment,
  DepartmentWayDocument,
} from '../gql/graphql.js';
import { emptyStore, knownTree, missingOf, nextToOpen, OPEN_LEVELS, type Store, withChildren, withTops } from './department-store.rules.js';
import type { Tree } from './department-tree.rules.js';

export type Department = DepartmentTree_DepartmentFragment;

export interface Departments {
  /** Undefined until the first levels have arrived. */
  readonly tree: Tree<Department> | undefined;
  /** How many there are in all, fetched or not. */
  readonly total: number | undefined;
  readonly error: unknown;
  /** Fetches what lies directly below, if it is not here. */
  open(id: string): Promise<void>;
  /** Fetches the way to a department and everything beside it. */
  reveal(id: string): Promise<void>;
  reload(): Promise<unknown>;
}

const PAGE = 100;
/** Ids in one filter. */
const PARENTS = 100;

/** The tree the viewer may see, fetched branch by branch: an organisation of thousands opens as quickly as one of ten. */
export function useDepartments(): Departments {
  const client = useApolloClient();
  const totals = useQuery(DepartmentTotalsDocument, { fetchPolicy: 'cache-and-network' });
  const latest = useRef<Store<Department>>(emptyStore());
  const [store, setStore] = useState<Store<Department>>();
  const [error, setError] = useState<unknown>();

  const keep = useCallback((next: Store<Department>): void => {
    latest.current = next;
    setStore(next);
    setError(undefined);
  }, []);

  const start = useCallback(async (): Promise<void> => {
    try {
      keep(await firstLevels(client));
    } catch (problem) {
      setError(problem);
    }
  }, [client, keep]);
  useEffect(() => void start(), [start]);

  const open = useCallback(
    async (id: string): Promise<void> => {
      const missing = missingOf(latest.current, [id]);
      if (missing.length > 0) keep(withChildren(latest.current, missing, await childrenOf(client, missing)));
    },
    [client, keep],
  );

  const reveal = useCallback(
    async (id: string): Promise<void> => {
      const { data } = await client.query({ query: DepartmentWayDocument, variables: { id } });
      // From the top down: whether a department has children is known once it is here.
      for (const ancestor of data?.department?.ancestors ?? []) await open(ancestor.id);
    },
    [client, open],
  );

  const reload = useCallback(async (): Promise<void> => {
    if (latest.current.tops.size === 0) return start();
    const parents = [...latest.current.complete];
    const [tops, children] = await Promise.all([topsOf(client), childrenOf(client, parents)]);
    keep(withChildren(withTops(latest.current, tops), parents, children));
    await totals.refetch();
  }, [client, keep, start, totals.refetch]);

  const tree = useMemo(() => (store === undefined ? undefined : knownTree(store)), [store]);
  return { tree, total: totals.data?.departments.totalCount, error: tree === undefined ? error : undefined, open, reveal, reload };
}

async function firstLevels(client: ApolloClient): Promise<Store<Department>> {
  let store = withTops<Department>(emptyStore(), await topsOf(client));
  for (let level = 0; level < OPEN_LEVELS; level += 1) {
    const parents = nextToOpen(store);
    if (parents.length === 0) break;
    store = withChildren(store, parents, await childrenOf(client, parents));
  }
  return store;
}

function topsOf(client: ApolloClient): Promise<Department[]> {
  return fetchAll(client, { isTop: true, isArchived: false });
}

async function childrenOf(client: ApolloClient, parentIds: readonly string[]): Promise<Department[]> {
  const parts = Array.from({ length: Math.ceil(parentIds.length / PARENTS) }, (_, n) => parentIds.slice(n * PARENTS, (n + 1) * PARENTS));
  const found = await Promise.all(parts.map((part) => fetchAll(client, { parentIds: part, isArchived: false })));
  return found.flat();
}

async function fetchAll(client: ApolloClient, filter: DepartmentFilter): Promise<Department[]> {
  const found: Department[] = [];
  for (let after: string | null | undefined = null; ; ) {
    const { data }: { data?: { departments: { nodes: Department[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } } =
      await client.query({ query: DepartmentChildrenDocument, variables: { filter, first: PAGE, after }, fetchPolicy: 'no-cache' });
    if (data === undefined) return found;
    found.push(...data.departments.nodes);
    if (!data.departments.pageInfo.hasNextPage) return found;
    after = data.departments.pageInfo.endCursor;
  }
}

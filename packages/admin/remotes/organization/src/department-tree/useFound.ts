import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { useMemo } from 'react';
import { DepartmentSearchDocument } from '../gql/graphql.js';
import { type Tree, treeOf } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';

/** Hits shown at once; whoever has more narrows the words. */
const MOST = 100;

export interface Found {
  /** The hits and the way to each. */
  readonly tree: Tree<Department>;
  readonly hits: ReadonlySet<string>;
  readonly more: number;
  refetch(): Promise<unknown>;
}

/** What the server finds by name or code, or among the archived ones; undefined while nothing is looked for or nothing has arrived. */
export function useFound(search: string, isArchived: boolean): Found | undefined {
  const wanted = useDebounced(search.trim(), 150);
  const isLooking = wanted !== '' || isArchived;
  const filter = { isArchived, ...(wanted !== '' && { search: wanted }) };
  const { data, previousData, refetch } = useQuery(
    DepartmentSearchDocument,
    isLooking ? { variables: { filter, first: MOST }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const answer = (data ?? previousData)?.departments;
  return useMemo(() => {
    if (!isLooking || answer === undefined) return undefined;
    const rows = new Map(answer.nodes.flatMap(({ ancestors, ...node }) => [...ancestors, node]).map((row) => [row.id, row]));
    return {
      tree: treeOf<Department>([...rows.values()]),
      hits: new Set(answer.nodes.map(({ id }) => id)),
      more: answer.totalCount - answer.nodes.length,
      refetch,
    };
  }, [isLooking, answer, refetch]);
}

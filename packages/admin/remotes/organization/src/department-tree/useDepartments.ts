import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { type DepartmentTree_DepartmentFragment, DepartmentTreePageDocument } from '../gql/graphql.js';
import { type Tree, treeOf } from './department-tree.rules.js';

export type Department = DepartmentTree_DepartmentFragment;

export interface Departments {
  /** Undefined until every page has arrived: half a tree would jump. */
  readonly tree: Tree<Department> | undefined;
  readonly error: unknown;
  reload(): Promise<unknown>;
}

/** The whole tree the viewer may see. A few hundred rows at most, so it is loaded at once and searched in the browser. */
export function useDepartments(): Departments {
  const { data, error, fetchMore, refetch } = useQuery(DepartmentTreePageDocument, {
    variables: { first: 100 },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.departments.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage === true) void fetchMore({ variables: { after: page.endCursor } });
  }, [page, fetchMore]);
  const nodes = page?.hasNextPage === false ? data?.departments.nodes : undefined;
  const tree = useMemo(() => (nodes === undefined ? undefined : treeOf<Department>(nodes)), [nodes]);
  return { tree, error: tree === undefined ? error : undefined, reload: refetch };
}

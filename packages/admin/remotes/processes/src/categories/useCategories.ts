import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { CategoriesDocument } from '../gql/graphql.js';

/** All categories of a tree, page by page. */
export function useCategories(scheme: string | undefined) {
  const { data, refetch, fetchMore } = useQuery(
    CategoriesDocument,
    scheme === undefined ? skipToken : { variables: { scheme }, fetchPolicy: 'cache-and-network' },
  );
  const page = data?.categories.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage === true) void fetchMore({ variables: { after: page.endCursor } });
  }, [page, fetchMore]);
  return { nodes: data?.categories.nodes, refetch };
}

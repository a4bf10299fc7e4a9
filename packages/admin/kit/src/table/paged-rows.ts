interface PagedQuery {
  readonly error?: unknown;
  readonly loading: boolean;
  refetch(): Promise<unknown>;
  fetchMore(options: { readonly variables: { readonly after: string | null } }): Promise<unknown>;
}

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What a table needs to know of a connection: its rows, how to get more of them, and what went wrong. */
export function pagedRows<Row>(query: PagedQuery, page: Page<Row> | undefined) {
  return {
    rows: page?.nodes,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    isLoadingMore: query.loading,
    onMore: () => void query.fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }),
    ...(query.error != null && { failure: { error: query.error, retry: () => query.refetch() } }),
  };
}

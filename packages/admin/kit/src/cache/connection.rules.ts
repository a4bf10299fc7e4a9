/** A connection as the cache stores it: `nodes`, `edges` or both, as the documents asked. */
export interface StoredConnection {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo?: { readonly endCursor?: string | null };
  readonly [extra: string]: unknown;
}

/** Appends the page that begins right after what is there; everything else starts the list anew. */
export function mergeConnection(
  existing: StoredConnection | undefined,
  incoming: StoredConnection,
  after: string | null,
): StoredConnection {
  const isNextPage = existing !== undefined && after !== null && existing.pageInfo?.endCursor === after;
  if (!isNextPage) return after === null || existing === undefined ? incoming : existing;
  return {
    ...existing,
    ...incoming,
    ...(incoming.nodes && { nodes: [...(existing.nodes ?? []), ...incoming.nodes] }),
    ...(incoming.edges && { edges: [...(existing.edges ?? []), ...incoming.edges] }),
  };
}

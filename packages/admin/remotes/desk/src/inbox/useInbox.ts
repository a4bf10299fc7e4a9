import { useQuery } from '@apollo/client/react';
import { InboxDocument, type InboxQuery } from '../gql/graphql.js';
import { filterOf, type InboxAddress } from './inbox-address.rules.js';
import { useInboxLive } from './useInboxLive.js';
import { useReturn } from './useReturn.js';

export type InboxRow = InboxQuery['tickets']['nodes'][number];

const PAGE = 50;
const AWAY_MS = 60_000;

/** The list the address asks for: keyset pages, and what happened to it since it was loaded. */
export function useInbox(address: InboxAddress) {
  const list = { filter: filterOf(address), sort: address.sort };
  const query = useQuery(InboxDocument, {
    variables: { ...list, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const tickets = query.data?.tickets;
  const rows = tickets?.nodes;
  const live = useInboxLive(list, rows);

  const more = async (): Promise<void> => {
    const after = tickets?.pageInfo.endCursor;
    if (after != null) await query.fetchMore({ variables: { after } });
  };
  const refresh = async (): Promise<void> => {
    await query.refetch();
    live.settle();
  };
  useReturn(AWAY_MS, () => void refresh());
  return {
    rows,
    total: tickets?.totalCount ?? null,
    hasMore: tickets?.pageInfo.hasNextPage ?? false,
    isLoading: query.loading,
    error: rows === undefined ? query.error : undefined,
    more,
    refresh,
    live,
  };
}

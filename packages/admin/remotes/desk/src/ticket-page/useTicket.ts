import { skipToken, useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useCallback } from 'react';
import { TicketPageDocument, TicketPageLiveDocument } from '../gql/graphql.js';

/** A ticket as its page shows it, kept live: what colleagues do arrives in the cache and every part shows it. */
export function useTicket(id: string | null) {
  const query = useQuery(TicketPageDocument, id === null ? skipToken : { variables: { id }, fetchPolicy: 'cache-and-network' });
  useSubscription(TicketPageLiveDocument, { variables: { ticketId: id ?? '' }, skip: id === null });
  const { data, error, refetch } = query;
  return { ticket: data?.ticket, error: data === undefined ? error : undefined, refetch };
}

/** Loads the open tickets anew, and only them: the list behind must not move. */
export function useReloadTicket(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.refetchQueries({ include: [TicketPageDocument] });
  }, [client]);
}

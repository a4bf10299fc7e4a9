import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ReadNotificationsDocument, UnreadNotificationsDocument } from '../gql/graphql.js';

/** Whoever has a ticket before them need not be told of it: what came before and what comes meanwhile is put away. Nothing is sent while nothing is unread. */
export function useReadNotifications(ticketId: string): void {
  // The panel's frame asks for the count and keeps it true; here it is only looked at.
  const unread = useQuery(UnreadNotificationsDocument, { fetchPolicy: 'cache-first' }).data?.notificationBox.unreadCount ?? 0;
  const [read] = useMutation(ReadNotificationsDocument);
  useEffect(() => {
    if (unread > 0 && document.visibilityState === 'visible') read({ variables: { input: { ticketId } } }).catch(() => undefined);
  }, [read, ticketId, unread]);
}

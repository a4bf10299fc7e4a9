import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  InboxLiveDocument,
  InboxPulseDocument,
  type InboxPulseQuery,
  InboxViewCountsDocument,
  type TicketFilter,
  type TicketSort,
} from '../gql/graphql.js';
import { compareLists, type Difference } from './inbox-live.rules.js';
import { useThrottled } from './useThrottled.js';

/** A burst of events costs one look at the list. */
const WAIT_MS = 400;
const NOTHING: Difference = { arrivals: [], gone: new Set() };

interface Happened {
  readonly type: string;
  readonly actorName: string;
}

interface List {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
}

/**
 * What happened to the list since it was loaded. Rows change in place through the cache; what came and what left is only told,
 * so that nothing moves under a hand. Whether a ticket belongs to a view is the server's business: we compare ids.
 */
export function useInboxLive(list: List, rows: readonly { readonly id: string }[] | undefined) {
  const client = useApolloClient();
  const [fresh, setFresh] = useState<InboxPulseQuery['tickets'] | null>(null);
  const happened = useRef(new Map<string, Happened & { readonly isLost: boolean }>());
  const shownRef = useRef(rows);
  shownRef.current = rows;

  const settle = useCallback(() => {
    happened.current.clear();
    setFresh(null);
  }, []);
  // Another list begins with no news.
  const key = JSON.stringify(list);
  useEffect(settle, [settle, key]);

  const look = async (): Promise<void> => {
    const first = Math.min(100, Math.max(20, shownRef.current?.length ?? 0));
    const { data } = await client.query({ query: InboxPulseDocument, variables: { ...list, first }, fetchPolicy: 'no-cache' });
    if (data === undefined) return;
    client.writeQuery({ query: InboxViewCountsDocument, data: { ticketViewCounts: data.ticketViewCounts } });
    if (happened.current.size > 0) setFresh(data.tickets);
  };
  // A look that fails is made good by the next one; the list on the screen stays as it is.
  const lookSoon = useThrottled(() => void look().catch(() => undefined), WAIT_MS);

  useSubscription(InboxLiveDocument, {
    onData: ({ data: { data } }) => {
      if (data === undefined) return;
      const { ticketId, type, actorName, ticket } = data.ticketsChanged;
      happened.current.set(ticketId, { type, actorName, isLost: ticket === null });
      lookSoon();
    },
  });

  const difference = useMemo(
    () => (fresh === null || rows === undefined ? NOTHING : differenceOf(rows, fresh, happened.current)),
    [fresh, rows],
  );
  return { ...difference, happenedTo: (id: string): Happened | undefined => happened.current.get(id), settle };
}

function differenceOf(
  rows: readonly { readonly id: string }[],
  fresh: InboxPulseQuery['tickets'],
  happened: ReadonlyMap<string, { readonly isLost: boolean }>,
): Difference {
  return compareLists({
    shown: rows.map(({ id }) => id),
    fresh: fresh.nodes.map(({ id }) => id),
    isFreshWhole: !fresh.pageInfo.hasNextPage,
    touched: new Set(happened.keys()),
    lost: new Set([...happened].filter(([, { isLost }]) => isLost).map(([id]) => id)),
  });
}

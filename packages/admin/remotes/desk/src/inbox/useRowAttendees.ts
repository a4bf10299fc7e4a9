import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { InboxAttendeesDocument, type TicketFilter, type TicketSort } from '../gql/graphql.js';
import type { Attendee } from '../ticket-attend/useAttendance.js';

/** As often as those who are there say so. */
const BEAT_MS = 10_000;
/** The rows a screen shows at once, and some. */
const ROWS = 50;

/** Who else is at the tickets of a list now, by ticket. A page in the background asks nothing. */
export function useRowAttendees(list: {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
}): ReadonlyMap<string, readonly Attendee[]> {
  const { data, previousData } = useQuery(InboxAttendeesDocument, {
    variables: { ...list, first: ROWS },
    fetchPolicy: 'no-cache',
    pollInterval: BEAT_MS,
    skipPollAttempt: () => document.hidden,
  });
  const nodes = (data ?? previousData)?.tickets.nodes;
  return useMemo(() => new Map((nodes ?? []).map(({ id, attendees }) => [id, attendees])), [nodes]);
}

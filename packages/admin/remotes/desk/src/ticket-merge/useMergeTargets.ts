import { useQuery } from '@apollo/client/react';
import { TicketMergeTargetsDocument } from '../gql/graphql.js';

/** The customer's other tickets that are still at work: a merge never leaves the customer. */
export function useMergeTargets(ticketId: string) {
  const { data, loading } = useQuery(TicketMergeTargetsDocument, { variables: { id: ticketId }, fetchPolicy: 'cache-and-network' });
  const tickets = data?.ticket?.customer.tickets.nodes ?? [];
  const options = tickets
    .filter(({ id, state }) => id !== ticketId && state.category !== 'CLOSED' && state.category !== 'VOID')
    .map(({ id, number, subject, state }) => ({ value: id, label: `${number} · ${subject} · ${state.name}` }));
  return { options, isLoading: loading && data === undefined };
}

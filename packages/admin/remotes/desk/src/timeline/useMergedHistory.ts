import { skipToken, useQuery } from '@apollo/client/react';
import { MergedHistoryDocument, type MergedHistoryQuery, type TicketTimeline_TicketFragment } from '../gql/graphql.js';

export type MergedTicket = Extract<NonNullable<MergedHistoryQuery['nodes'][number]>, { readonly number: string }>;

/** What was said of the tickets that were merged into this one. Nothing is done to them any more, so it is asked for once. */
export function useMergedHistory({ relations }: Pick<TicketTimeline_TicketFragment, 'relations'>): readonly MergedTicket[] {
  const ids = relations.flatMap(({ relation, ticket }) => (relation === 'MERGED_FROM' && ticket != null ? [ticket.id] : []));
  const { data } = useQuery(MergedHistoryDocument, ids.length === 0 ? skipToken : { variables: { ids } });
  if (ids.length === 0) return [];
  return (data?.nodes ?? []).filter((node): node is MergedTicket => node != null && 'number' in node);
}

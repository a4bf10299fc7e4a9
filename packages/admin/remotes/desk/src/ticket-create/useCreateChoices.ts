import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { TicketCreateCategoriesDocument, TicketCreateTypesDocument } from '../gql/graphql.js';

/** Types and categories of this organisation; asked once, they rarely change. */
export function useCreateChoices() {
  const asked = useQuery(TicketCreateTypesDocument).data;
  const types = asked?.ticketTypes.nodes ?? [];
  const gaps = asked?.viewer?.person.certificateGaps.filter(({ isBlocking }) => isBlocking) ?? [];
  const { data, fetchMore } = useQuery(TicketCreateCategoriesDocument);
  const page = data?.categories.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage === true) void fetchMore({ variables: { after: page.endCursor } });
  }, [page, fetchMore]);
  return {
    types: types.map(({ id, name }) => ({ value: id, label: name })),
    categories: data?.categories.nodes ?? [],
    /** Types with what is asked of their tickets. */
    asked: types,
    /** Certificates without which the viewer may register a ticket of the type, but not work on it. */
    lackedFor: (typeId: string | undefined): string =>
      gaps
        .filter(({ ticketType }) => ticketType.id === typeId)
        .flatMap(({ missing }) => missing.map(({ name }) => name))
        .join(', '),
  };
}

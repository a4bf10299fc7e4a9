import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { TicketCreateCategoriesDocument, TicketCreateTypesDocument } from '../gql/graphql.js';

/** Types and categories of this organisation; asked once, they rarely change. */
export function useCreateChoices() {
  const types = useQuery(TicketCreateTypesDocument).data?.ticketTypes.nodes ?? [];
  const { data, fetchMore } = useQuery(TicketCreateCategoriesDocument);
  const page = data?.categories.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage === true) void fetchMore({ variables: { after: page.endCursor } });
  }, [page, fetchMore]);
  return { types: types.map(({ id, name }) => ({ value: id, label: name })), categories: data?.categories.nodes ?? [] };
}

import { useQuery } from '@apollo/client/react';
import { TicketTagChoicesDocument } from '../gql/graphql.js';

/** The tags of tickets that are in use, as options. */
export function useTagChoices(): { value: string; label: string }[] {
  const { data } = useQuery(TicketTagChoicesDocument);
  const tags = data?.words.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  return tags.map(({ id, name }) => ({ value: id, label: name }));
}

import { useQuery } from '@apollo/client/react';
import { type TypeScreens, USUAL_SCREENS } from '@shouwen/shared';
import { TicketScreensDocument } from '../gql/graphql.js';

/** What the screens of tickets of a type leave out (TKT-91); without a type, nothing. Asked once, it rarely changes. */
export function useTicketScreens(typeId: string | undefined): TypeScreens {
  const types = useQuery(TicketScreensDocument).data?.ticketTypes.nodes ?? [];
  return types.find(({ id }) => id === typeId)?.screens ?? USUAL_SCREENS;
}

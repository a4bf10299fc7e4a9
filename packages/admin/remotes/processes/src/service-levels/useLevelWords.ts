import { useQuery } from '@apollo/client/react';
import { type Choice, useTicketFacts, useViewer } from '@shouwen/admin-kit';
import { ServiceLevelRolesDocument, ServiceLevelWordsDocument } from '../gql/graphql.js';

/** The words that policies and timers speak of, by the names people know. */
export function useLevelWords() {
  const { can } = useViewer();
  const words = useTicketFacts();
  const { data } = useQuery(ServiceLevelWordsDocument);
  const roles = useQuery(ServiceLevelRolesDocument, { skip: !can('role:read') });
  const states = new Map((data?.ticketTypes.nodes ?? []).flatMap((type) => type.states.map(({ code, name }) => [code, name] as const)));
  const calendars = data?.calendars.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  return {
    ...words,
    calendars: calendars.map(({ id, code, name }) => ({ id, value: code, label: name })),
    states: [...states].map(([value, label]): Choice => ({ value, label })),
    roles: (roles.data?.roles.nodes ?? []).map(({ code, name }): Choice => ({ value: code, label: name })),
  };
}

export type LevelWords = ReturnType<typeof useLevelWords>;

import { useQuery } from '@apollo/client/react';
import { useViewer } from '@shouwen/admin-kit';
import { ServiceLevelRolesDocument, ServiceLevelWordsDocument } from '../gql/graphql.js';
import { type Choice, useStepWords } from '../workflows/useStepWords.js';

/** The words that policies and timers speak of, by the names people know. */
export function useLevelWords() {
  const { can } = useViewer();
  const words = useStepWords([]);
  const { data } = useQuery(ServiceLevelWordsDocument);
  const roles = useQuery(ServiceLevelRolesDocument, { skip: !can('role:read') });
  const states = new Map((data?.ticketTypes.nodes ?? []).flatMap((type) => type.states.map(({ code, name }) => [code, name] as const)));
  const calendars = data?.calendars.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  return {
    ...words,
    calendars: calendars.map(({ id, code, name }) => ({ id, value: code, label: name })),
    states: [...states].map(([value, label]): Choice => ({ value, label })),
    roles: (roles.data?.roles.nodes ?? []).map(({ code, name }): Choice => ({ value: code, label: name })),
    factName: (fact: string): string => words.facts.find(({ value }) => value === fact)?.label ?? fact,
    valueName: (fact: string, value: string): string => words.valuesOf(fact).find((one) => one.value === value)?.label ?? value,
  };
}

export type LevelWords = ReturnType<typeof useLevelWords>;

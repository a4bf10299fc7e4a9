import { useApolloClient, useQuery } from '@apollo/client/react';
import { useViewer } from '@shouwen/admin-kit';
import { useEffect, useState } from 'react';
import { ServiceLevelMarksDocument, ServiceLevelRolesDocument, ServiceLevelWordsDocument } from '../gql/graphql.js';
import { type Choice, useStepWords } from '../workflows/useStepWords.js';

const MARK = 'mark.';

/** The categories of trees beside the problems, by the fact that asks for them: the list of categories is of one tree at a time. */
function useMarks(schemes: readonly string[]): ReadonlyMap<string, readonly Choice[]> {
  const client = useApolloClient();
  const [marks, setMarks] = useState<ReadonlyMap<string, readonly Choice[]>>(new Map());
  const asked = schemes.join(' ');
  useEffect(() => {
    const read = async (scheme: string): Promise<[string, readonly Choice[]]> => {
      const { data } = await client.query({ query: ServiceLevelMarksDocument, variables: { scheme } });
      return [`${MARK}${scheme}`, (data?.categories.nodes ?? []).map(({ code, path }) => ({ value: code, label: path.join(' / ') }))];
    };
    void Promise.all(asked.split(' ').filter(Boolean).map(read)).then((read) => setMarks(new Map(read)));
  }, [client, asked]);
  return marks;
}

/** The words that policies and timers speak of, by the names people know. */
export function useLevelWords() {
  const { can } = useViewer();
  const words = useStepWords([]);
  const { data } = useQuery(ServiceLevelWordsDocument);
  const roles = useQuery(ServiceLevelRolesDocument, { skip: !can('role:read') });
  const marks = useMarks(words.facts.flatMap(({ value }) => (value.startsWith(MARK) ? value.slice(MARK.length) : [])));
  const valuesOf = (fact: string | undefined): readonly Choice[] => marks.get(fact ?? '') ?? words.valuesOf(fact);
  const states = new Map((data?.ticketTypes.nodes ?? []).flatMap((type) => type.states.map(({ code, name }) => [code, name] as const)));
  const calendars = data?.calendars.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  return {
    ...words,
    valuesOf,
    calendars: calendars.map(({ id, code, name }) => ({ id, value: code, label: name })),
    states: [...states].map(([value, label]): Choice => ({ value, label })),
    roles: (roles.data?.roles.nodes ?? []).map(({ code, name }): Choice => ({ value: code, label: name })),
    factName: (fact: string): string => words.facts.find(({ value }) => value === fact)?.label ?? fact,
    valueName: (fact: string, value: string): string => valuesOf(fact).find((one) => one.value === value)?.label ?? value,
  };
}

export type LevelWords = ReturnType<typeof useLevelWords>;

import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { Priority } from '@shouwen/shared';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketFactCategoriesDocument, TicketFactsDocument, type TicketFactsQuery } from '../gql/graphql.js';
import { CHANNELS, PRIORITIES, useWords } from '../useWords.js';
import { useViewer } from '../viewer.js';
import type { Choice, ClauseTest } from './condition.rules.js';

/** What is asked for most; whoever works on it and what was written are not told apart by codes. */
const FACTS = [
  ...(['type', 'category', 'channel', 'priority', 'department', 'tag', 'tier'] as const),
  ...(['customer_kind', 'cause', 'measure', 'outcome_told'] as const),
] as const;
const STATE_FACTS = ['state', 'state_category'] as const;
const KINDS = ['person', 'company'] as const;
const CATEGORIES = ['NEW', 'OPEN', 'WAITING_CUSTOMER', 'WAITING_THIRD', 'WAITING_INTERNAL', 'SOLVED', 'CLOSED', 'VOID'] as const;
const MARK = 'mark.';

/** What a ticket may be asked for, and what may be said of it, by the names people know. */
export function useTicketFacts({ withStates = false }: { readonly withStates?: boolean } = {}) {
  const { t } = useTranslation('kit');
  const { can } = useViewer();
  const variables = { departments: can('department:read'), states: withStates };
  const { data } = useQuery(TicketFactsDocument, { variables });
  const schemes = data?.categorySchemes.nodes ?? [];
  const trees = useTrees(schemes.map(({ code }) => code));
  const fixed = useFixedValues(data);
  const main = schemes.find(({ isMain }) => isMain)?.code ?? '';
  const marks = schemes.filter(({ isMain }) => !isMain);
  const valuesOf = (fact = ''): readonly Choice[] => {
    if (fact === 'category') return trees.get(main) ?? [];
    return (fact.startsWith(MARK) ? trees.get(fact.slice(MARK.length)) : fixed[fact]) ?? [];
  };
  const facts: readonly Choice[] = [
    ...[...FACTS, ...(withStates ? STATE_FACTS : [])].map((value): Choice => ({ value, label: t(`conditions.facts.${value}`) })),
    ...marks.map(({ code, name }): Choice => ({ value: `${MARK}${code}`, label: name })),
    ...(data?.forms.nodes ?? []).flatMap(({ fields }) => fields.map(({ code, name }): Choice => ({ value: `field.${code}`, label: name }))),
  ];
  return {
    facts,
    valuesOf,
    /** Whatever may be marked, tree by tree. */
    marks: marks.flatMap(({ code, name }) => (trees.get(code) ?? []).map(({ value, label }) => ({ value, label: `${name}：${label}` }))),
    factName: (fact: string): string => facts.find(({ value }) => value === fact)?.label ?? fact,
    valueName: (fact: string, value: string): string => valuesOf(fact).find((one) => one.value === value)?.label ?? value,
    testName: (test: ClauseTest): string => t(`conditions.test.${test}`),
  };
}

/** The categories of each tree. */
function useTrees(schemes: readonly string[]): ReadonlyMap<string, readonly Choice[]> {
  const client = useApolloClient();
  const [trees, setTrees] = useState<ReadonlyMap<string, readonly Choice[]>>(new Map());
  const asked = schemes.join(' ');
  useEffect(() => {
    let isWanted = true;
    const read = async (scheme: string) => [scheme, await readTree(client, scheme)] as const;
    void Promise.all(asked.split(' ').filter(Boolean).map(read)).then((all) => isWanted && setTrees(new Map(all)));
    return () => {
      isWanted = false;
    };
  }, [client, asked]);
  return trees;
}

/** A whole tree, page after page. */
async function readTree(client: ApolloClient, scheme: string, after: string | null = null): Promise<readonly Choice[]> {
  const { data } = await client.query({
    query: TicketFactCategoriesDocument,
    variables: { scheme, after },
    fetchPolicy: 'no-cache',
    errorPolicy: 'all',
  });
  if (!data) return [];
  const { nodes, pageInfo } = data.categories;
  const read = nodes.map(({ code, path }) => ({ value: code, label: path.join(' / ') }));
  return pageInfo.hasNextPage ? [...read, ...(await readTree(client, scheme, pageInfo.endCursor ?? null))] : read;
}

/** What may be said of what is asked for, but for categories. */
function useFixedValues(data: TicketFactsQuery | undefined): Readonly<Record<string, readonly Choice[]>> {
  const { t } = useTranslation('kit');
  const words = useWords();
  const states = new Map(
    (data?.ticketTypes.nodes ?? []).flatMap((type) => (type.states ?? []).map(({ code, name }) => [code, name] as const)),
  );
  return {
    type: named(data?.ticketTypes.nodes),
    tag: named(data?.tags.nodes),
    tier: named(data?.tiers.nodes),
    department: named(data?.departments?.nodes),
    channel: CHANNELS.map((value) => ({ value: value.toLowerCase(), label: words.channel(value) })),
    priority: PRIORITIES.map((value) => ({ value: value.toLowerCase() as Priority, label: words.priority(value) })),
    customer_kind: KINDS.map((value) => ({ value, label: t(`conditions.customerKind.${value}`) })),
    outcome_told: (['yes', 'no'] as const).map((value) => ({ value, label: t(`fields.${value}`) })),
    state: [...states].map(([value, label]) => ({ value, label })),
    state_category: CATEGORIES.map((value) => ({ value: value.toLowerCase(), label: words.category(value) })),
  };
}

function named(nodes: readonly { readonly code: string; readonly name: string }[] | undefined): Choice[] {
  return (nodes ?? []).map(({ code, name }) => ({ value: code, label: name }));
}

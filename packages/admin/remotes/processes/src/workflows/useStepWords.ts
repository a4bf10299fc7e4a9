import { useQuery } from '@apollo/client/react';
import { useWords } from '@shouwen/admin-kit';
import { PRIORITIES, type Priority } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { StepWordsDocument } from '../gql/graphql.js';
import type { State } from './definition.rules.js';
import { CATEGORIES } from './part-draft.rules.js';
import { useName } from './useName.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is asked for most; whoever works on it and what was written are not told apart by codes. */
const FACTS = [
  'type',
  'category',
  'channel',
  'priority',
  'department',
  'tag',
  'tier',
  'customer_kind',
  'cause',
  'measure',
  'outcome_told',
] as const;
const CHANNELS = ['PHONE', 'MAIL', 'CHAT', 'WEB', 'WECHAT', 'SMS', 'VISIT', 'API'] as const;
const KINDS = ['person', 'company'] as const;

/** The words in which ways between states say what they ask for and what they do. */
export function useStepWords(states: readonly State[]) {
  const { t } = useTranslation('processes');
  const words = useWords();
  const name = useName();
  const { data } = useQuery(StepWordsDocument);
  const schemes = (data?.categorySchemes.nodes ?? []).filter(({ isMain }) => !isMain);
  const categories = data?.categories.nodes ?? [];
  const categoriesOf = (scheme: string): Choice[] =>
    categories.filter((one) => one.scheme.code === scheme).map(({ code, path }) => ({ value: code, label: path.join(' / ') }));
  const named = (nodes: readonly { readonly code: string; readonly name: string }[] | undefined): Choice[] =>
    (nodes ?? []).map((one) => ({ value: one.code, label: one.name }));
  const main = data?.categorySchemes.nodes.find(({ isMain }) => isMain)?.code ?? '';
  const priorities = PRIORITIES.map((value) => ({ value, label: words.priority(value.toUpperCase() as Uppercase<Priority>) }));
  const values: Readonly<Record<string, readonly Choice[]>> = {
    priority: priorities,
    type: named(data?.ticketTypes.nodes),
    tag: named(data?.tags.nodes),
    tier: named(data?.tiers.nodes),
    department: named(data?.departments.nodes),
    category: categoriesOf(main),
    channel: CHANNELS.map((value) => ({ value: value.toLowerCase(), label: words.channel(value) })),
    customer_kind: KINDS.map((value) => ({ value, label: t(`workflows.customerKind.${value}`) })),
    outcome_told: (['yes', 'no'] as const).map((value) => ({ value, label: t(`workflows.${value}`) })),
    state: states.map(({ code, names }) => ({ value: code, label: name(names) })),
    state_category: CATEGORIES.map((value) => ({ value: value.toLowerCase(), label: words.category(value) })),
  };
  return {
    facts: [
      ...FACTS.map((value): Choice => ({ value, label: t(`workflows.fact.${value}`) })),
      ...schemes.map((scheme): Choice => ({ value: `mark.${scheme.code}`, label: scheme.name })),
      ...(data?.forms.nodes ?? []).flatMap(({ fields }) =>
        fields.map(({ code, name: label }): Choice => ({ value: `field.${code}`, label })),
      ),
    ],
    marks: schemes.flatMap(({ code, name: scheme }) =>
      categoriesOf(code).map(({ value, label }) => ({ value, label: `${scheme}：${label}` })),
    ),
    valuesOf: (fact: string | undefined): readonly Choice[] =>
      fact?.startsWith('mark.') ? categoriesOf(fact.slice('mark.'.length)) : (fact && values[fact]) || [],
  };
}

export type StepWords = ReturnType<typeof useStepWords>;

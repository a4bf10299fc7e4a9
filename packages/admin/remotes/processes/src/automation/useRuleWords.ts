import { useQuery } from '@apollo/client/react';
import { type Choice, useFormat } from '@shouwen/admin-kit';
import { AUTOMATION_FACTS, CLOCK_STANDINGS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { AutomationChoicesDocument, type ConditionTest } from '../gql/graphql.js';
import { useLevelWords } from '../service-levels/useLevelWords.js';
import type { ActionKind, RuleRow } from './rule-draft.rules.js';

type Trigger = RuleRow['trigger'];
type Action = RuleRow['actions'][number];
interface Clause {
  readonly fact: string;
  readonly test: ConditionTest;
  readonly values: readonly string[];
}

/** What rules speak of, by the names people know, and what they say as sentences. */
export function useRuleWords() {
  const { t } = useTranslation('processes');
  const { duration } = useFormat();
  const words = useLevelWords();
  const { data } = useQuery(AutomationChoicesDocument);
  const own: Readonly<Record<string, readonly Choice[]>> = {
    clock: CLOCK_STANDINGS.map((value) => ({ value, label: t(`automation.clock.${value}`) })),
    state: words.states,
  };
  const facts = [
    ...words.facts,
    { value: 'state', label: t('automation.fact.state') },
    ...AUTOMATION_FACTS.map((value): Choice => ({ value, label: t(`automation.fact.${value}`) })),
  ];
  const valuesOf = (fact: string | undefined): readonly Choice[] => own[fact ?? ''] ?? words.valuesOf(fact);
  const named = (choices: readonly Choice[], value: string): string => choices.find((one) => one.value === value)?.label ?? value;
  const choicesOf = (kind: ActionKind | undefined): readonly Choice[] => {
    if (kind === 'MACRO') return data?.automationChoices.macros ?? [];
    if (kind === 'TRANSITION') return data?.automationChoices.steps ?? [];
    if (kind === 'TRANSFER') return words.valuesOf('department');
    return words.valuesOf(kind === 'PRIORITY' ? 'priority' : 'tag');
  };
  const waited = ({ seconds, states, isQuiet, hours }: Trigger): string => {
    const state = states.map((code) => named(words.states, code)).join(t('comma')) || t('automation.told.anyState');
    const time = `${duration(seconds ?? 0)}${hours === 'BUSINESS' ? t('levels.worked') : ''}`;
    return t(isQuiet ? 'automation.told.quiet' : 'automation.told.after', { state, time });
  };
  const trigger = (said: Trigger): string => {
    const { kind, events, at, isWorkdays } = said;
    if (kind === 'EVENT') return events.map((event) => t(`automation.event.${event}`)).join(t('automation.or'));
    return kind === 'DAILY' ? t(isWorkdays ? 'automation.told.workday' : 'automation.told.day', { at }) : waited(said);
  };
  const clause = ({ fact, test, values }: Clause): string => {
    const said = values.map((value) => named(valuesOf(fact), value)).join(t('comma'));
    return [named(facts, fact), words.testName(test), said].filter(Boolean).join(' ');
  };
  const condition = ({ match, clauses }: RuleRow['when']): string =>
    clauses.length === 0 ? t('levels.everything') : clauses.map(clause).join(t(match === 'ALL' ? 'levels.and' : 'levels.or'));
  const action = ({ kind, value, tell }: Pick<Action, 'kind' | 'value'> & { readonly tell?: Action['tell'] }): string => {
    const whom = tell ? t(`automation.tell.${tell}`) : '';
    const isPlain = kind !== 'ASSIGN' && tell == null && value != null;
    return [t(`automation.action.${kind}`), whom, isPlain ? named(choicesOf(kind), value) : ''].filter(Boolean).join(' ');
  };
  const known = ({ name, values }: { readonly name: string; readonly values: readonly string[] }): string =>
    `${named(facts, name)} = ${values.map((value) => (value === '*' ? t('automation.written') : named(valuesOf(name), value))).join(t('comma'))}`;
  return { ...words, facts, valuesOf, choicesOf, trigger, condition, action, known };
}

export type RuleWords = ReturnType<typeof useRuleWords>;

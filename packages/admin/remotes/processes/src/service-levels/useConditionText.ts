import { useTranslation } from 'react-i18next';
import type { ConditionTest } from '../gql/graphql.js';
import { type LevelWords, useLevelWords } from './useLevelWords.js';

interface Clause {
  readonly fact: string;
  readonly test: ConditionTest;
  readonly values: readonly string[];
}

/** Conditions in one line, in the words people know. */
export function useConditionText() {
  const { t } = useTranslation('processes');
  const words: LevelWords = useLevelWords();
  const clause = ({ fact, test, values }: Clause): string => {
    const said = values.map((value) => words.valueName(fact, value)).join(t('comma'));
    return [words.factName(fact), words.testName(test), said].filter(Boolean).join(' ');
  };
  const condition = ({ match, clauses }: { readonly match: 'ALL' | 'ANY'; readonly clauses: readonly Clause[] }): string =>
    clauses.length === 0 ? t('levels.everything') : clauses.map(clause).join(t(match === 'ALL' ? 'levels.and' : 'levels.or'));
  return { words, clause, condition };
}

/** What is chosen of a list, by its code. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const CLAUSE_TESTS = ['IS', 'IS_NOT', 'FILLED', 'EMPTY', 'AT_LEAST', 'AT_MOST'] as const;
export type ClauseTest = (typeof CLAUSE_TESTS)[number];

/** Nothing is held against it. */
export const isBareTest = (test: string | undefined): boolean => test === 'FILLED' || test === 'EMPTY';

interface ClauseInput {
  fact: string;
  test: ClauseTest;
  values: string[];
}

/** `ConditionInput` of the schema; the kit's own documents ask for none. */
interface ConditionInput {
  match: 'ALL' | 'ANY';
  clauses: ClauseInput[];
}

/** A condition as a dialog holds it: it may lack anything. */
export interface ConditionDraft {
  readonly match?: ConditionInput['match'];
  readonly clauses?: readonly (Omit<Readonly<ClauseInput>, 'values'> & { readonly values: readonly string[] })[];
}

/** A condition as the API takes it; what needs nothing to be held against takes nothing along. */
export function conditionInput({ match = 'ALL', clauses = [] }: ConditionDraft = {}): ConditionInput {
  return { match, clauses: clauses.map(({ fact, test, values }) => ({ fact, test, values: isBareTest(test) ? [] : [...(values ?? [])] })) };
}

/** The same where none at all is said by null. */
export function conditionOrNull(draft: ConditionDraft | null | undefined): ConditionInput | null {
  return draft?.clauses?.length ? conditionInput(draft) : null;
}

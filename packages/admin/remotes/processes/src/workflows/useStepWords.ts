import { type Choice, useTicketFacts, useWords } from '@shouwen/admin-kit';
import type { State } from './definition.rules.js';
import { CATEGORIES } from './part-draft.rules.js';
import { useName } from './useName.js';

/** The words in which ways between states say what they ask for and what they do. */
export function useStepWords(states: readonly State[]) {
  const words = useWords();
  const name = useName();
  const { facts, marks, valuesOf } = useTicketFacts();
  const places: Readonly<Record<string, readonly Choice[]>> = {
    state: states.map(({ code, names }) => ({ value: code, label: name(names) })),
    state_category: CATEGORIES.map((value) => ({ value: value.toLowerCase(), label: words.category(value) })),
  };
  return { facts, marks, valuesOf: (fact: string | undefined): readonly Choice[] => (fact && places[fact]) || valuesOf(fact) };
}

export type StepWords = ReturnType<typeof useStepWords>;

import type { Condition, Facts } from '@shouwen/shared';

/** What people wrote stays where it can be erased; of it the trace only says that there was something. */
const isWritten = (fact: string): boolean => fact === 'cause' || fact === 'measure' || fact.startsWith('field.');

/** Stands for what was written. */
export const SOMETHING = '*';

/** What a condition asked for, as it was: what the trace of a firing keeps. */
export function keptFacts({ clauses }: Condition, facts: Facts): Facts {
  const asked = [...new Set(clauses.map(({ fact }) => fact))];
  return Object.fromEntries(
    asked.map((fact) => {
      const known = facts[fact] ?? [];
      return [fact, isWritten(fact) && known.length > 0 ? [SOMETHING] : known];
    }),
  );
}

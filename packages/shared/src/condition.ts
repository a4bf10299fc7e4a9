/** How one clause looks at what is known of a thing. */
export const CONDITION_TESTS = ['is', 'is_not', 'filled', 'empty', 'at_least', 'at_most'] as const;
export type ConditionTest = (typeof CONDITION_TESTS)[number];

/** What is known, by its name: `type`, `channel`, `mark.stage`, `field.serial` … Several values where several may be chosen. */
export type Facts = Readonly<Record<string, readonly string[] | undefined>>;

export interface Clause {
  readonly fact: string;
  readonly test: ConditionTest;
  /** What it is held against; nothing for `filled` and `empty`. */
  readonly values: readonly string[];
}

/** The one language in which an organisation says "when": in forms, in workflows. Without a clause it holds. */
export interface Condition {
  readonly match: 'all' | 'any';
  readonly clauses: readonly Clause[];
}

type Test = (known: readonly string[], values: readonly string[]) => boolean;

const TESTS: Readonly<Record<ConditionTest, Test>> = {
  is: (known, values) => known.some((value) => values.includes(value)),
  is_not: (known, values) => !known.some((value) => values.includes(value)),
  filled: (known) => known.length > 0,
  empty: (known) => known.length === 0,
  at_least: (known, [least]) => known.some((value) => compare(value, least) >= 0),
  at_most: (known, [most]) => known.some((value) => compare(value, most) <= 0),
};

/** Numbers as numbers, days (`2026-03-01`) as they sort. */
function compare(value: string, limit = ''): number {
  const difference = Number(value) - Number(limit);
  if (!Number.isNaN(difference)) return difference;
  return value < limit ? -1 : Number(value > limit);
}

/** Whether the condition holds for what is known; what is not known is empty. */
export function conditionHolds({ match, clauses }: Condition, facts: Facts): boolean {
  if (clauses.length === 0) return true;
  const holds = ({ fact, test, values }: Clause): boolean => TESTS[test](facts[fact] ?? [], values);
  return match === 'all' ? clauses.every(holds) : clauses.some(holds);
}

/** What is wrong with a clause: a fact that there is not, or nothing to hold it against. */
export function clauseProblem({ fact, test, values }: Clause, isFact: (name: string) => boolean): 'fact' | 'values' | null {
  if (!isFact(fact)) return 'fact';
  const wants = test === 'filled' || test === 'empty' ? 0 : 1;
  return values.length > 0 === wants > 0 ? null : 'values';
}

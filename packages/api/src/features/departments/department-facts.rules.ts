import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { isBackwards } from '../../kernel/period.js';

/** Something a department wants to reach, soon or in the long run (DEP-04, DEP-05). */
export interface Goal {
  readonly horizon: 'near' | 'long';
  readonly text: string;
}

/** What another department gives and takes (DEP-06). Some partners are no unit of this tree, so they are named. */
export interface Partner {
  readonly name: string;
  readonly gives: string | null;
  readonly takes: string | null;
}

/** What people write down about a department; all of it may be changed at any time. */
export interface DepartmentFacts {
  readonly name: string;
  readonly kind: string;
  readonly duties: string | null;
  readonly rules: string | null;
  readonly assets: string | null;
  readonly reportsTo: string | null;
  readonly serviceHours: string | null;
  readonly plannedHeadcount: number | null;
  readonly goals: readonly Goal[];
  readonly partners: readonly Partner[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A department of which nothing but its name is known yet. */
export const NO_FACTS: Omit<DepartmentFacts, 'name' | 'kind'> = {
  duties: null,
  rules: null,
  assets: null,
  reportsTo: null,
  serviceHours: null,
  plannedHeadcount: null,
  goals: [],
  partners: [],
  startsOn: null,
  endsOn: null,
};

/** Facts as somebody typed them: what is left out stays as it is, null empties. */
export type FactsAsked = { readonly [K in keyof DepartmentFacts]?: DepartmentFacts[K] | null };

/** The facts as they are kept: trimmed, nothing instead of blanks. */
export function factsFrom(asked: FactsAsked): Partial<DepartmentFacts> {
  const { goals, partners, plannedHeadcount, startsOn, endsOn, ...texts } = asked;
  const kept = Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, trimmed(text)]]));
  return {
    ...Object.fromEntries(kept),
    ...given({ plannedHeadcount, startsOn, endsOn }),
    ...(goals !== undefined && { goals: (goals ?? []).map(({ horizon, text }) => ({ horizon, text: text.trim() })) }),
    ...(partners !== undefined && { partners: (partners ?? []).map(partnerFrom) }),
  };
}

/** Whether facts go together. */
export function checkFacts(facts: Pick<DepartmentFacts, 'startsOn' | 'endsOn'>): Decision {
  return isBackwards(facts) ? refuse('PERIOD_BACKWARDS', undefined, ['endsOn']) : allow();
}

function partnerFrom({ name, gives, takes }: Partner): Partner {
  return { name: name.trim(), gives: trimmed(gives), takes: trimmed(takes) };
}

function trimmed(text: string | null | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

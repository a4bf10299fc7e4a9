import { clauseProblem, PRIORITIES } from '@shouwen/shared';
import { type EffectKind, GIVING, type StepEffect, wantsValue } from './step-effect.rules.js';
import type { TransitionDefinition, TransitionVerb, WorkflowDefinition } from './workflow-definition.rules.js';
import type { WorkflowProblem } from './workflow-problem.rules.js';

/** What there is to be asked for and to be set, as the organisation has it now. */
export interface KnownWords {
  isFact(name: string): boolean;
  readonly categories: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

/** Acts that say themselves who gets the ticket. */
const HANDING: readonly TransitionVerb[] = ['accept', 'transfer', 'return'];

/** What ways ask for and do that cannot be: facts and targets that are not there, and acts that wait for nothing. */
export function askedAmiss({ transitions }: WorkflowDefinition, known: KnownWords | undefined): WorkflowProblem[] {
  return transitions.flatMap((transition) => [...askedOf(transition, known), ...effectsOf(transition, known)]);
}

function askedOf({ code, verb, guard, requires = [] }: TransitionDefinition, known: KnownWords | undefined): WorkflowProblem[] {
  const clauses = guard?.clauses ?? [];
  // That the customer heard the outcome is so, whatever else is missing.
  if (verb === 'tell' && clauses.length + requires.length > 0)
    return [{ code: 'WORKFLOW_ASKS_IN_VAIN', params: { transition: code, verb } }];
  if (!known) return [];
  const amiss = clauses.filter((clause) => clauseProblem(clause, known.isFact) !== null).map(({ fact }) => fact);
  const facts = new Set([...amiss, ...requires.filter((fact) => !known.isFact(fact))]);
  return [...facts].map((what): WorkflowProblem => ({ code: 'WORKFLOW_FACT_UNKNOWN', params: { transition: code, what } }));
}

function effectsOf({ code, verb, effects = [] }: TransitionDefinition, known: KnownWords | undefined): WorkflowProblem[] {
  const gives = effects.filter(({ kind }) => GIVING.includes(kind));
  const isTwice = gives.length > 1 || (gives.length > 0 && verb !== undefined && HANDING.includes(verb));
  const lost = effects.filter((effect) => !isThere(effect, known));
  return [
    ...(isTwice ? [{ code: 'WORKFLOW_GIVES_TWICE', params: { transition: code } } as const] : []),
    ...lost.map(({ value }): WorkflowProblem => ({ code: 'WORKFLOW_TARGET_UNKNOWN', params: { transition: code, what: value ?? '?' } })),
  ];
}

function isThere({ kind, value }: StepEffect, known: KnownWords | undefined): boolean {
  if (!wantsValue(kind)) return true;
  if (!value) return false;
  if (kind === 'priority') return PRIORITIES.some((priority) => priority === value);
  const words = known && wordsFor(kind, known);
  return words === undefined || words.has(value);
}

function wordsFor(kind: EffectKind, known: KnownWords): ReadonlySet<string> | undefined {
  if (kind === 'mark') return known.categories;
  if (kind === 'department') return known.departments;
  return kind === 'tag' || kind === 'untag' ? known.tags : undefined;
}

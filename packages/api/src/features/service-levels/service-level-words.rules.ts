import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, type Refusal, refuse } from '../../kernel/decision.js';

/** Words that there are. */
export interface Known {
  has(code: string): boolean;
}

/** Which words timers and policies may speak of. */
export interface LevelWords {
  readonly isFact: (name: string) => boolean;
  /** What a fact may be; null: anything. */
  readonly valuesOf: (fact: string) => Known | null;
  readonly calendars: Known;
  readonly roles: Known;
  readonly states: Known;
  readonly departments: Known;
}

/** Who says what the organisation promises about time. */
export function mayManageServiceLevels(actor: Actor): Decision {
  return holds(actor, 'service-level:manage') ? allow() : refuse('NOT_ALLOWED');
}

export const unknownCode = (code: string, ...field: readonly string[]): Refusal => ({ code: 'CODE_UNKNOWN', params: { code }, field });

/** A refusal at a place within something larger. */
export const within = (path: readonly string[], refusal: Refusal): Refusal => ({ ...refusal, field: [...path, ...(refusal.field ?? [])] });

/** The first of several that is refused, with its place in the list. */
export function firstRefused<T>(list: string, items: readonly T[], check: (item: T, index: number) => Refusal | null): Refusal | null {
  for (const [index, item] of items.entries()) {
    const refusal = check(item, index);
    if (refusal) return within([list, String(index)], refusal);
  }
  return null;
}

/** Whether somebody else was faster, or the word of a new one is taken. */
export function staleness(known: { readonly version: number } | undefined, seen: number | null): Refusal | null {
  if ((known?.version ?? null) === seen) return null;
  return seen === null ? { code: 'ALREADY_EXISTS', field: ['code'] } : { code: 'CONFLICT' };
}

import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Whoever describes positions says with which words. */
export function mayChangeTerms(actor: Actor): Decision {
  return holds(actor, 'position:manage') ? allow() : refuse('NOT_ALLOWED');
}

/** May a word go? Not while anything speaks of it: positions and records would no longer say what they mean. */
export function mayRemoveTerm(actor: Actor, count: number): Decision {
  const permitted = mayChangeTerms(actor);
  if (!permitted.allowed) return permitted;
  return count > 0 ? refuse('TERM_IN_USE', { count }) : allow();
}

import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Whoever may change the organisation as a whole says what its units are called, and in which order. */
export function mayChangeKinds(actor: Actor): Decision {
  return reachesDepartment(actor, 'department:update', null) ? allow() : refuse('NOT_ALLOWED');
}

/** May a kind go out of use? Not while departments are of it, archived ones included: they may come back. */
export function mayArchiveKind(actor: Actor, count: number): Decision {
  const permitted = mayChangeKinds(actor);
  if (!permitted.allowed) return permitted;
  return count > 0 ? refuse('KIND_IN_USE', { count }, ['isArchived']) : allow();
}

/** How many departments are of each kind. */
export function kindCounts(departments: readonly { readonly kind: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of departments) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

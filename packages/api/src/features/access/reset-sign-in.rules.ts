import type { Permission } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Whose sign-in is to be reset, and what they may do. */
export interface ResetTarget {
  readonly id: string;
  readonly departmentId: string;
  readonly permissions: readonly Permission[];
}

/**
 * Whether the actor may make somebody sign in anew. Whoever resets a password could use it, so nobody resets the sign-in of someone who may do
 * what they themselves may not. One's own is changed, not reset.
 */
export function canResetSignIn(actor: Actor, target: ResetTarget | null): Decision {
  const field = ['personId'];
  if (!target || !reachesDepartment(actor, 'sign-in:reset', target.departmentId)) return refuse('NOT_FOUND', undefined, field);
  if (target.id === actor.personId) return refuse('RESET_OF_ONESELF', undefined, field);
  const missing = target.permissions.find((permission) => !actor.reach.has(permission));
  return missing ? refuse('PERMISSION_NOT_HELD', { permission: missing }, field) : allow();
}

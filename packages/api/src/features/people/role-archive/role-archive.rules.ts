import { type Actor, holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { RoleRow, Staff } from '../staff.rules.js';

export interface RoleLife {
  readonly actor: Actor;
  readonly staff: Staff;
  /** The local day. */
  readonly today: string;
}

/**
 * May a role be taken out of use? It is kept, because the log speaks of it, and nobody may be given it any more. Whoever holds it today or
 * from a later day on is asked first; the administrator's role stays, or nobody could set anything up.
 */
export function mayArchiveRole({ actor, staff, today }: RoleLife, role: RoleRow): Decision {
  if (!holds(actor, 'role:edit')) return refuse('NOT_ALLOWED');
  if (role.isArchived) return refuse('ROLE_ARCHIVED');
  if (role.isAdministrator) return refuse('ROLE_ADMINISTRATOR');
  const holders = new Set(staff.holdersOf(role.id).flatMap(({ personId, endsOn }) => (endsOn === null || endsOn >= today ? personId : [])));
  return holders.size > 0 ? refuse('ROLE_HELD', { count: holders.size }) : allow();
}

/** May a role that was taken out of use be given again? */
export function mayRestoreRole({ actor }: Pick<RoleLife, 'actor'>, role: RoleRow): Decision {
  if (!holds(actor, 'role:edit')) return refuse('NOT_ALLOWED');
  return role.isArchived ? allow() : refuse('ROLE_NOT_ARCHIVED');
}

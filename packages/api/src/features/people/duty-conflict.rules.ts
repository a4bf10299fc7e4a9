import type { LocalText, Permission } from '@shouwen/shared';

/** Two duties that should not meet in one person: a permission of the one and a permission of the other (ROL-09). */
export interface DutyConflict {
  readonly id: string;
  readonly code: string;
  readonly names: LocalText;
  readonly one: readonly Permission[];
  readonly other: readonly Permission[];
}

/** The conflicts in what somebody holds. Whoever holds everything by being administrator is left out: they are chosen for that. */
export function conflictsIn(conflicts: readonly DutyConflict[], held: { has(permission: Permission): boolean }): DutyConflict[] {
  const meets = (permissions: readonly Permission[]) => permissions.some((permission) => held.has(permission));
  return conflicts.filter(({ one, other }) => meets(one) && meets(other));
}

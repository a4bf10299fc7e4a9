import { type DataScope, PERMISSIONS, type Permission } from '@shouwen/shared';
import type { Reach } from '../../kernel/actor.js';

/** One right a role gives, and how far it goes. */
export interface Grant {
  readonly permission: Permission;
  readonly scope: DataScope;
}

/** A role as someone holds it, with the departments its scopes are measured from. */
export interface HeldRole {
  readonly isAdministrator: boolean;
  readonly grants: readonly Grant[];
  readonly departmentId: string;
  /** That department and everything below it. */
  readonly subtreeIds: readonly string[];
}

const EVERYWHERE: Reach = { all: true, departmentIds: new Set(), own: true, participated: true };

/** What a person may do, and how far: the union of all their roles. A wider scope includes the narrower ones (DEP-25). */
export function expandRoles(roles: readonly HeldRole[]): Map<Permission, Reach> {
  const reach = new Map<Permission, Reach>();
  for (const role of roles) {
    for (const { permission, scope } of grantsOf(role)) {
      reach.set(permission, union(reach.get(permission), reachOfScope(scope, role)));
    }
  }
  return reach;
}

function grantsOf(role: HeldRole): readonly Grant[] {
  return role.isAdministrator ? PERMISSIONS.map((permission) => ({ permission, scope: 'all' as const })) : role.grants;
}

function reachOfScope(scope: DataScope, { departmentId, subtreeIds }: HeldRole): Reach {
  if (scope === 'all') return EVERYWHERE;
  const departmentIds = { own: [], participated: [], department: [departmentId], departmentTree: subtreeIds }[scope];
  return { all: false, departmentIds: new Set(departmentIds), own: true, participated: scope !== 'own' };
}

function union(a: Reach | undefined, b: Reach): Reach {
  if (!a) return b;
  if (a.all || b.all) return EVERYWHERE;
  return {
    all: false,
    departmentIds: new Set([...a.departmentIds, ...b.departmentIds]),
    own: a.own || b.own,
    participated: a.participated || b.participated,
  };
}

/** Whether one reach goes at least as far as another: nobody gives away more than they hold. */
function covers(wide: Reach | undefined, narrow: Reach): boolean {
  if (!wide) return false;
  if (wide.all) return true;
  if (narrow.all || (narrow.participated && !wide.participated)) return false;
  return [...narrow.departmentIds].every((id) => wide.departmentIds.has(id));
}

/** The first permission of these roles that goes further than what the giver holds; null when they may give them all. */
export function beyondReach(held: ReadonlyMap<Permission, Reach>, given: readonly HeldRole[]): Permission | null {
  for (const [permission, reach] of expandRoles(given)) {
    if (!covers(held.get(permission), reach)) return permission;
  }
  return null;
}

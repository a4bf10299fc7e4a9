import { type DataScope, PERMISSIONS, type Permission } from '@shouwen/shared';
import type { Reach } from '../../kernel/actor.js';

/** One right a role gives, and how far it goes. */
export interface Grant {
  readonly permission: Permission;
  readonly scope: DataScope;
  /** Of the scope `chosen`: exactly these. */
  readonly departmentIds?: readonly string[];
}

/** A role as someone holds it, with the departments its scopes are measured from. */
export interface HeldRole {
  readonly isAdministrator: boolean;
  readonly grants: readonly Grant[];
  readonly departmentId: string;
  /** That department and everything below it. */
  readonly subtreeIds: readonly string[];
}

export type Reaches = ReadonlyMap<Permission, Reach>;

const EVERYWHERE: Reach = { all: true, departmentIds: new Set(), own: true, participated: true };

/** What a person may do, and how far: the union of all their roles. A wider scope includes the narrower ones (DEP-25). */
export function expandRoles(roles: readonly HeldRole[]): Map<Permission, Reach> {
  const reach = new Map<Permission, Reach>();
  for (const role of roles) {
    for (const grant of grantsOf(role)) reach.set(grant.permission, union(reach.get(grant.permission), reachOfGrant(grant, role)));
  }
  return reach;
}

/** What a role grants, spelt out: an administrator's grants everything, also what later versions add. */
export function grantsOf({ isAdministrator, grants }: Pick<HeldRole, 'isAdministrator' | 'grants'>): readonly Grant[] {
  return isAdministrator ? PERMISSIONS.map((permission) => ({ permission, scope: 'all' as const })) : grants;
}

function reachOfGrant({ scope, departmentIds = [] }: Grant, { departmentId, subtreeIds }: HeldRole): Reach {
  if (scope === 'all') return EVERYWHERE;
  const ids = { own: NONE, participated: NONE, department: [departmentId], departmentTree: subtreeIds, chosen: departmentIds }[scope];
  const isTree = scope === 'departmentTree';
  const short = { rootIds: isTree ? new Set([departmentId]) : NOBODY, singleIds: isTree ? NOBODY : asSet(ids) };
  return { all: false, departmentIds: asSet(ids), short, own: true, participated: scope !== 'own' };
}

const NONE: readonly string[] = [];
const NOBODY: ReadonlySet<string> = new Set();
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** One set per list: the thousands of departments below a root are held once, not once per person and permission. */
function asSet(ids: readonly string[]): ReadonlySet<string> {
  const set = sets.get(ids) ?? new Set(ids);
  sets.set(ids, set);
  return set;
}

export function union(a: Reach | undefined, b: Reach): Reach {
  if (!a) return b;
  if (a.all || b.all) return EVERYWHERE;
  const departmentIds = unionOfSets(a.departmentIds, b.departmentIds);
  const short = {
    rootIds: unionOfSets(a.short?.rootIds ?? NOBODY, b.short?.rootIds ?? NOBODY),
    singleIds: unionOfSets(a.short?.singleIds ?? NOBODY, b.short?.singleIds ?? NOBODY),
  };
  return { all: false, departmentIds, short, own: a.own || b.own, participated: a.participated || b.participated };
}

function unionOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (includesAll(a, b)) return a;
  return includesAll(b, a) ? b : new Set([...a, ...b]);
}

function includesAll(wide: ReadonlySet<string>, narrow: ReadonlySet<string>): boolean {
  if (wide === narrow) return true;
  if (narrow.size > wide.size) return false;
  for (const id of narrow) if (!wide.has(id)) return false;
  return true;
}

/** Whether one reach goes at least as far as another: nobody gives away more than they hold. */
export function covers(wide: Reach | undefined, narrow: Reach): boolean {
  if (!wide) return false;
  if (wide.all) return true;
  if (narrow.all || (narrow.participated && !wide.participated)) return false;
  return includesAll(wide.departmentIds, narrow.departmentIds);
}

/** The first permission whose reach goes further than what the giver holds; null when they may give it all. */
export function furtherThan(held: Reaches, wanted: Reaches): Permission | null {
  for (const [permission, reach] of wanted) {
    if (!covers(held.get(permission), reach)) return permission;
  }
  return null;
}

/** The first permission of these roles that goes further than what the giver holds; null when they may give them all. */
export function beyondReach(held: Reaches, given: readonly HeldRole[]): Permission | null {
  return furtherThan(held, expandRoles(given));
}

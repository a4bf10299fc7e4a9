import type { Language, Permission } from '@shouwen/shared';

/** How far one permission reaches for one actor: the union of all scopes its roles grant, departments already expanded. */
export interface Reach {
  readonly all: boolean;
  readonly departmentIds: ReadonlySet<string>;
  readonly own: boolean;
  readonly participated: boolean;
}

/** On whose behalf code runs. `system` may do everything and appears as such in the log. */
export interface Actor {
  readonly kind: 'person' | 'token' | 'system' | 'anonymous';
  readonly personId: string | null;
  readonly name: string;
  readonly departmentId: string | null;
  readonly language: Language;
  readonly reach: ReadonlyMap<Permission, Reach>;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** The person whose eyes the actor borrows, or for whom it acts; the log names both. */
  readonly onBehalfOfId?: string | null;
}

/** Whether the actor holds a permission at all, whatever its reach. */
export function holds(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || actor.reach.has(permission);
}

const EVERYTHING: Reach = { all: true, departmentIds: new Set(), own: true, participated: true };

/** How far the actor's permission reaches; null when it is not held at all. */
export function reachOf(actor: Actor, permission: Permission): Reach | null {
  return actor.kind === 'system' ? EVERYTHING : (actor.reach.get(permission) ?? null);
}

/** Whether the permission reaches what belongs to a department; `null` is the organisation as a whole. */
export function reachesDepartment(actor: Actor, permission: Permission, departmentId: string | null): boolean {
  const reach = reachOf(actor, permission);
  return reach !== null && (reach.all || (departmentId !== null && reach.departmentIds.has(departmentId)));
}

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
}

/** Whether the actor holds a permission at all, whatever its reach. */
export function holds(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || actor.reach.has(permission);
}

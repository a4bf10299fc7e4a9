import type { FieldLevel, Language, Permission, SensitiveField } from '@shouwen/shared';

/** How far one permission reaches for one actor: the union of all scopes its roles grant, departments already expanded. */
export interface Reach {
  readonly all: boolean;
  readonly departmentIds: ReadonlySet<string>;
  /** The same said shortly: departments with everything below them, and single ones. A predicate for thousands binds these instead. */
  readonly short?: { readonly rootIds: ReadonlySet<string>; readonly singleIds: ReadonlySet<string> };
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
  /** What the actor's roles do with sensitive fields; what is not named is masked. */
  readonly fields?: ReadonlyMap<SensitiveField, FieldLevel>;
  /** How large the organisation is: to a predicate a few of thousands are another matter than most of a dozen. */
  readonly among?: { readonly departments: number; readonly people: number };
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** For whom the actor acts; the log names both. */
  readonly onBehalfOfId?: string | null;
  /** Who really looks, while somebody looks as this person: the log names the looker, and this person as the one looked as. */
  readonly viewedBy?: Looker;
}

/** Somebody who looks as another, with their own rights. */
export type Looker = Actor & { readonly personId: string };

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

/**
 * Whether whoever really looks may see what belongs to a department, too. What is only the other's own (owned, taken part in, registered)
 * may lie beyond the looker's departments, and stays out of sight there. True where nobody looks through another's eyes.
 */
export function lookerReaches({ viewedBy }: Actor, permission: Permission, departmentId: string | null): boolean {
  return !viewedBy || reachesDepartment(viewedBy, permission, departmentId);
}

/** What the actor may do with a sensitive field of what they see. */
export function fieldLevel(actor: Actor, field: SensitiveField): FieldLevel {
  return actor.kind === 'system' ? 'edit' : (actor.fields?.get(field) ?? 'mask');
}

/** The person who answers for what happens: whoever really looks, not the one they look as. */
export function answerablePersonId(actor: Actor): string | null {
  return actor.viewedBy?.personId ?? actor.personId;
}

/** The other one whom the log names: as whom somebody looks, or for whom they act. */
export function onBehalfOf(actor: Actor): string | null {
  return actor.viewedBy ? actor.personId : (actor.onBehalfOfId ?? null);
}

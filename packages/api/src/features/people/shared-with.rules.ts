import type { Permission } from '@shouwen/shared';
import { type Actor, holds, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Whom something is for that people prepare for each other: wording, views, macros (KNO-15). */
export const SHARED_WITH = ['everybody', 'department', 'own'] as const;
export type SharedWith = (typeof SHARED_WITH)[number];

/** Whose a prepared thing is. */
export interface SharedPlace {
  readonly audience: SharedWith;
  readonly departmentId: string | null;
  readonly ownerId: string | null;
}

/** By which rights a kind of thing is kept: for oneself, and for others. */
export interface SharingRights {
  readonly own: Permission;
  readonly others: Permission;
}

/** Where the actor works, with the departments above. */
export interface SharedSetting {
  readonly actor: Actor;
  readonly ownDepartmentIds: ReadonlySet<string>;
}

/** Everybody's, those of one's departments and of the ones above, one's own; and whatever one keeps for others. */
export function seesShared({ actor, ownDepartmentIds }: SharedSetting, place: SharedPlace, { others }: SharingRights): boolean {
  if (place.audience === 'everybody') return true;
  if (place.audience === 'own') return actor.personId !== null && place.ownerId === actor.personId;
  return place.departmentId !== null && (ownDepartmentIds.has(place.departmentId) || reachesDepartment(actor, others, place.departmentId));
}

/** One's own by oneself; what is others' by whoever keeps it for that department, everybody's for the whole organisation. */
export function canKeepShared(actor: Actor, { audience, departmentId, ownerId }: SharedPlace, { own, others }: SharingRights): Decision {
  if (audience === 'own')
    return holds(actor, own) && actor.personId !== null && ownerId === actor.personId ? allow() : refuse('NOT_ALLOWED');
  return reachesDepartment(actor, others, audience === 'everybody' ? null : departmentId) ? allow() : refuse('NOT_ALLOWED');
}

/** What a wish may name. */
export interface SharedNames {
  readonly actor: Actor;
  /** Null for a department that is unknown, archived or out of sight. */
  departmentOf(id: string): { readonly id: string } | null;
}

export type SharedWish = Pick<SharedPlace, 'audience' | 'departmentId'>;

/** Whose it is to be; refusals: REQUIRED, NOT_FOUND, NOT_ALLOWED. */
export function planSharedPlace(
  { audience, departmentId }: SharedWish,
  { actor, departmentOf }: SharedNames,
  rights: SharingRights,
): Decision<SharedPlace> {
  const isOfDepartment = audience === 'department';
  if (isOfDepartment && departmentId === null) return refuse('REQUIRED', undefined, ['departmentId']);
  if (isOfDepartment && !departmentOf(departmentId ?? '')) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const place = { audience, departmentId: isOfDepartment ? departmentId : null, ownerId: audience === 'own' ? actor.personId : null };
  return canKeepShared(actor, place, rights).allowed ? allow(place) : refuse('NOT_ALLOWED', undefined, ['audience']);
}

/** What the log says of it: somebody's own is nobody else's business. */
export function toldOfShared<T extends object>({ audience }: Pick<SharedPlace, 'audience'>, told: T): T | Pick<SharedPlace, 'audience'> {
  return audience === 'own' ? { audience } : told;
}

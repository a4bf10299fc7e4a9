import { PERMISSIONS, type Permission } from '@shouwen/shared';
import { type Actor, holds, reachesDepartment } from '../../../kernel/actor.js';
import { parseNetwork } from '../../../kernel/address.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { DepartmentTree } from '../../departments/department-tree.rules.js';

export interface ApiTokenWish {
  readonly permissions: readonly string[];
  /** Beyond these it reaches nothing; absent: as far as its owner. */
  readonly departmentIds?: readonly string[] | null;
  /** Addresses and networks it may be used from; absent or empty: any. */
  readonly addresses?: readonly string[] | null;
  readonly expiresAt: Date;
}

export interface ApiTokenFacts {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  readonly now: Date;
  /** How long a token may live; a setting. */
  readonly maxDays: number;
}

/** What a token is written as. */
export interface ApiTokenPlan {
  readonly permissions: readonly Permission[];
  readonly departmentIds: readonly string[] | null;
  readonly addresses: readonly string[] | null;
}

const DAY_MS = 24 * 3_600_000;

/**
 * What the token gets: known permissions that the owner holds, departments that these reach, networks that are some. Only a person makes
 * tokens; otherwise a token about to expire could make its own successor.
 */
export function planApiTokenCreate(facts: ApiTokenFacts, wish: ApiTokenWish): Decision<ApiTokenPlan> {
  if (facts.actor.kind !== 'person') return refuse('NOT_ALLOWED');
  const life = checkLife(facts, wish.expiresAt);
  if (!life.allowed) return life;
  const permissions = planPermissions(facts.actor, wish.permissions);
  if (!permissions.allowed) return permissions;
  const departmentIds = planDepartments(facts, wish.departmentIds ?? [], permissions.plan);
  if (!departmentIds.allowed) return departmentIds;
  const addresses = planAddresses(wish.addresses ?? []);
  if (!addresses.allowed) return addresses;
  return allow({ permissions: permissions.plan, departmentIds: departmentIds.plan, addresses: addresses.plan });
}

function checkLife({ now, maxDays }: ApiTokenFacts, expiresAt: Date): Decision {
  if (expiresAt <= now) return refuse('EXPIRY_IN_PAST', undefined, ['expiresAt']);
  // To the end of the last day, wherever the caller's midnight is.
  const isTooLong = expiresAt.getTime() - now.getTime() > (maxDays + 1) * DAY_MS;
  return isTooLong ? refuse('EXPIRY_TOO_LATE', { days: maxDays }, ['expiresAt']) : allow();
}

function planPermissions(actor: Actor, wishes: readonly string[]): Decision<readonly Permission[]> {
  if (wishes.length === 0) return refuse('REQUIRED', undefined, ['permissions']);
  const wanted = [...new Set(wishes)].map((wish) => PERMISSIONS.find((permission) => permission === wish));
  const known = wanted.filter((permission) => permission !== undefined);
  if (known.length < wanted.length) return refuse('INVALID', undefined, ['permissions']);
  const missing = known.find((permission) => !holds(actor, permission));
  return missing ? refuse('PERMISSION_NOT_HELD', { permission: missing }, ['permissions']) : allow(known);
}

/** A department out of reach is answered like one that does not exist. */
function planDepartments(
  { actor, tree }: ApiTokenFacts,
  ids: readonly string[],
  permissions: readonly Permission[],
): Decision<readonly string[] | null> {
  const isReached = (id: string) => tree.find(id) && permissions.some((permission) => reachesDepartment(actor, permission, id));
  const unknown = ids.findIndex((id) => !isReached(id));
  if (unknown >= 0) return refuse('NOT_FOUND', undefined, ['departmentIds', String(unknown)]);
  return allow(ids.length > 0 ? [...new Set(ids)] : null);
}

function planAddresses(texts: readonly string[]): Decision<readonly string[] | null> {
  const addresses = texts.map((text) => text.trim());
  const wrong = addresses.findIndex((text) => parseNetwork(text) === null);
  if (wrong >= 0) return refuse('ADDRESS_INVALID', { address: addresses[wrong]?.slice(0, 60) ?? '' }, ['addresses']);
  return allow(addresses.length > 0 ? [...new Set(addresses)] : null);
}

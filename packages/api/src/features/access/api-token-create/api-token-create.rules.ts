import { PERMISSIONS, type Permission } from '@shouwen/shared';
import { type Actor, holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';

export interface ApiTokenWish {
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
}

/** Long enough for a yearly change of keys, too short to be forgotten for good. */
const LONGEST_MS = 366 * 24 * 3_600_000;

/**
 * Which permissions the token gets: known ones that the owner holds. Only a person makes tokens; otherwise a token about to expire could
 * make its own successor.
 */
export function planApiTokenCreate(actor: Actor, { permissions, expiresAt }: ApiTokenWish, now: Date): Decision<readonly Permission[]> {
  if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
  if (expiresAt <= now) return refuse('EXPIRY_IN_PAST', undefined, ['expiresAt']);
  if (expiresAt.getTime() - now.getTime() > LONGEST_MS) return refuse('INVALID', undefined, ['expiresAt']);
  if (permissions.length === 0) return refuse('REQUIRED', undefined, ['permissions']);
  const wanted = [...new Set(permissions)].map((wish) => PERMISSIONS.find((permission) => permission === wish));
  const known = wanted.filter((permission) => permission !== undefined);
  if (known.length < wanted.length) return refuse('INVALID', undefined, ['permissions']);
  const missing = known.find((permission) => !holds(actor, permission));
  return missing ? refuse('PERMISSION_NOT_HELD', { permission: missing }, ['permissions']) : allow(known);
}

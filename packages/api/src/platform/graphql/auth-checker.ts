import type { Permission } from '@shouwen/shared';
import type { AuthCheckerFn } from 'type-graphql';
import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../context.js';
import { forbidden, unauthenticated } from './request-error.js';

/**
 * Who may enter a root field: `@Authorized()` asks for any signed-in caller, `@Authorized('a', 'b')` for one of the permissions.
 * Which rows the caller then sees is the business of each feature's scope predicate.
 */
export const authChecker: AuthCheckerFn<Ctx, Permission> = ({ context }, permissions) => {
  const { actor } = context;
  if (actor.kind === 'anonymous') throw unauthenticated();
  if (permissions.length > 0 && !permissions.some((permission) => holds(actor, permission))) throw forbidden();
  return true;
};

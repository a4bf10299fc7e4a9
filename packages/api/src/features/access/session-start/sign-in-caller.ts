import type { Ctx } from '../../../platform/context.js';
import { sessionCookieName } from '../../../platform/http/cookies.js';
import { SESSION_SECONDS } from '../session-life.rules.js';
import type { OpenedSession } from './open-session.js';

/** Hands the cookie to the browser, and reads the rest of this answer as the person who has just signed in. */
export function signInCaller(ctx: Ctx, { secret, caller }: OpenedSession): void {
  if (ctx.http) ctx.http.setCookie(sessionCookieName(ctx.http.isSecure), secret, SESSION_SECONDS);
  Object.assign(ctx, { actor: caller.actor, language: caller.language ?? ctx.language });
}

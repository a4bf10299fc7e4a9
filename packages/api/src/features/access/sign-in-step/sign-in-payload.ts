import type { Ctx } from '../../../platform/context.js';
import { sessionCookieName } from '../../../platform/http/cookies.js';
import { type Viewer, viewerOf } from '../viewer.type.js';
import type { SignedIn } from './admit.js';
import { CHALLENGE_SECONDS, stepCookieName } from './challenge.js';
import { type SignInStep, stepView } from './sign-in-step.queries.js';

/**
 * Hands the cookie to the browser, and reads the rest of this answer as the person who has just signed in, or says which step is next.
 * Secrets travel as cookies only.
 */
export async function signInAnswer(ctx: Ctx, signedIn: SignedIn): Promise<{ viewer?: Viewer; step?: SignInStep }> {
  carrySignIn(ctx, signedIn);
  const { opened, step } = signedIn;
  if (!opened) return { step: await stepView(ctx, step) };
  Object.assign(ctx, { actor: opened.caller.actor, language: opened.caller.language ?? ctx.language });
  return { viewer: viewerOf(ctx) };
}

/** The cookies of somebody who signed in, or of somebody on the way. */
export function carrySignIn({ http }: Pick<Ctx, 'http'>, { opened, step }: SignedIn): void {
  if (!http) return;
  const stepCookie = stepCookieName(http.isSecure);
  if (step) {
    http.setCookie(stepCookie, step.secret, CHALLENGE_SECONDS);
    return;
  }
  http.setCookie(sessionCookieName(http.isSecure), opened.secret, opened.maxSeconds);
  if (http.cookie(stepCookie) !== null) http.clearCookie(stepCookie);
}

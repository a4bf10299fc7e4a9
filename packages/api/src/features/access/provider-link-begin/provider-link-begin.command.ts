import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type BegunFlow, beginFlow } from '../oidc/flow.js';
import { ownPerson, provePassword } from '../own-password.js';

export interface ProviderLinkBeginRequest {
  readonly identityProviderId: string;
  readonly currentPassword: string;
}

/** Begins to link an account at an identity provider with one's own. From then on it signs one in, so the password is asked for again. */
export async function providerLinkBegin(ctx: Ctx, request: ProviderLinkBeginRequest): Promise<Outcome<BegunFlow>> {
  const { identityProviderId, currentPassword } = request;
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const proof = await provePassword(ctx, person, currentPassword);
  return proof.userErrors ? proof : beginFlow(ctx, { identityProviderId, linkSessionId: ctx.actor.sessionId });
}

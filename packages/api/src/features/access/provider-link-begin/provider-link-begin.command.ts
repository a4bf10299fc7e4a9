import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type BegunFlow, beginFlow } from '../oidc/flow.js';
import { ownPerson, provePassword } from '../own-password.js';

/** Begins to link an account at the identity provider with one's own. From then on it signs one in, so the password is asked for again. */
export async function providerLinkBegin(ctx: Ctx, request: { readonly currentPassword: string }): Promise<Outcome<BegunFlow>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const proof = await provePassword(ctx, person, request.currentPassword);
  return proof.userErrors ? proof : beginFlow(ctx, ctx.actor.sessionId);
}

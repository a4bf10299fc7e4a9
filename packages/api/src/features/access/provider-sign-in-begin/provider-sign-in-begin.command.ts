import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type BegunFlow, beginFlow } from '../oidc/flow.js';

/** Begins to sign in by an identity provider. */
export function providerSignInBegin(ctx: Ctx, request: { readonly identityProviderId: string }): Promise<Outcome<BegunFlow>> {
  return beginFlow(ctx, { ...request, linkSessionId: null });
}

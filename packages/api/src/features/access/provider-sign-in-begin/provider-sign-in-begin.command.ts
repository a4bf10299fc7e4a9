import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type BegunFlow, beginFlow } from '../oidc/flow.js';

/** Begins to sign in by the identity provider. */
export function providerSignInBegin(ctx: Ctx): Promise<Outcome<BegunFlow>> {
  return beginFlow(ctx, null);
}

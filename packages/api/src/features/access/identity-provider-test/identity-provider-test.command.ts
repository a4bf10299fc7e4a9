import { fittingIssuer } from '../../../kernel/issuer.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type Discovered, lookAtProvider } from '../oidc/provider.js';

const FAULTS = {
  unreachable: 'PROVIDER_UNREACHABLE',
  notAProvider: 'PROVIDER_NOT_CONFORM',
  otherIssuer: 'PROVIDER_ISSUER_DIFFERS',
} as const;

/** Reads what the provider at an address says of itself; changes nothing, here or there. */
export async function identityProviderTest(ctx: Ctx, { issuer }: { readonly issuer: string }): Promise<Outcome<Discovered>> {
  const address = fittingIssuer(issuer.trim());
  if (address === null) return refused({ code: 'ISSUER_INVALID', field: ['issuer'] });
  const found = await lookAtProvider(address);
  if (typeof found !== 'string') return done(found);
  ctx.app.log.info({ requestId: ctx.requestId, fault: found }, 'a look at an identity provider went wrong');
  return refused({ code: FAULTS[found], params: { provider: new URL(address).host }, field: ['issuer'] });
}

import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { OidcSettings, Settings } from '../../../kernel/settings.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { hashSecret, newSecret } from '../secret.js';
import { countAddressAttempt } from '../sign-in-throttle.js';
import { findProvider, type Provider } from './identity-provider.queries.js';
import { OidcFlowEntity } from './oidc-identity.entity.js';
import { type Errand, sendToProvider } from './provider.js';

/** Where providers send people back to; its address is registered there. */
export const CALLBACK_PATH = '/signin/callback';

/** How long somebody may take at the provider. */
const FLOW_SECONDS = 600;

/** The cookie that ties a return to the browser that was sent. */
function flowCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-shouwen-provider' : 'shouwen-provider';
}

export interface BegunFlow {
  readonly url: string;
}

/** Where providers send people back to; null while this installation does not know by which address people come. */
export function returnAddressOf({ publicUrl }: Pick<Settings, 'publicUrl'>): string | null {
  return publicUrl ? `${publicUrl}${CALLBACK_PATH}` : null;
}

export interface FlowRequest {
  readonly identityProviderId: string;
  /** Of who links an account there with their own here; null for signing in. */
  readonly linkSessionId: string | null;
}

/** Sends the browser to the provider. */
export async function beginFlow(ctx: Ctx, { identityProviderId, linkSessionId }: FlowRequest): Promise<Outcome<BegunFlow>> {
  const provider = await findProvider(ctx, identityProviderId);
  const returnAddress = returnAddressOf(ctx.settings);
  if (!provider || !returnAddress || !ctx.http) return refused({ code: 'NOT_FOUND', field: ['identityProviderId'] });
  const { minutes } = await countAddressAttempt(ctx);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  const now = ctx.clock.now();
  const sent = await send(ctx, provider.oidc, returnAddress);
  if (!sent) return refused({ code: 'PROVIDER_UNREACHABLE', params: { provider: provider.name } });
  const { url, errand } = sent;
  const browserSecret = newSecret();
  await ctx.db.inTransaction((tx) =>
    insertRows(tx, OidcFlowEntity, [
      {
        stateHash: hashSecret(errand.state),
        browserHash: hashSecret(browserSecret),
        nonce: errand.nonce,
        verifier: errand.verifier,
        linkSessionId,
        providerId: provider.id,
        expiresAt: new Date(now.getTime() + FLOW_SECONDS * 1000),
      },
    ]),
  );
  ctx.http.setCookie(flowCookieName(ctx.http.isSecure), browserSecret, FLOW_SECONDS);
  return done({ url });
}

async function send(ctx: Ctx, oidc: OidcSettings, redirectUri: string): Promise<{ url: string; errand: Errand } | null> {
  try {
    return await sendToProvider(oidc, { redirectUri, now: ctx.clock.now() });
  } catch (error) {
    ctx.app.log.warn(
      { requestId: ctx.requestId, error: error instanceof Error ? error.name : typeof error },
      'the identity provider cannot be reached',
    );
    return null;
  }
}

/** Somebody who was sent, as they come back. */
export interface TakenFlow extends Errand {
  readonly linkSessionId: string | null;
  /** Null when it was taken away or switched off meanwhile. */
  readonly provider: Provider | null;
}

/** Whoever comes back, if this browser was sent with this state; used up, so that the same return does not work twice. */
export async function takeFlow(ctx: Ctx, state: string): Promise<TakenFlow | null> {
  const { http } = ctx;
  const browserSecret = http?.cookie(flowCookieName(http.isSecure));
  if (!http || !browserSecret) return null;
  http.clearCookie(flowCookieName(http.isSecure));
  const key = { stateHash: hashSecret(state), browserHash: hashSecret(browserSecret) };
  const flow = await findRow(ctx.db.read, OidcFlowEntity, key);
  if (!flow || flow.expiresAt <= ctx.clock.now()) return null;
  const { affected } = await ctx.db.inTransaction((tx) => tx.run('delete from oidc_flow where state_hash = ?', [key.stateHash]));
  const { nonce, verifier, linkSessionId } = flow;
  const provider = await findProvider(ctx, flow.providerId ?? '');
  return affected === 1 ? { state, nonce, verifier, linkSessionId, provider } : null;
}

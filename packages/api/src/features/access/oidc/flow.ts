import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { OidcSettings } from '../../../kernel/settings.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { hashSecret, newSecret } from '../secret.js';
import { countAddressAttempt } from '../sign-in-throttle.js';
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

/** Sends the browser to the provider; `linkSessionId` is of who links an account there with their own here. */
export async function beginFlow(ctx: Ctx, linkSessionId: string | null): Promise<Outcome<BegunFlow>> {
  const { oidc, publicUrl } = ctx.settings;
  if (!oidc || !publicUrl || !ctx.http) return refused({ code: 'NOT_FOUND' });
  const { minutes } = await countAddressAttempt(ctx);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  const now = ctx.clock.now();
  const sent = await send(ctx, oidc, `${publicUrl}${CALLBACK_PATH}`);
  if (!sent) return refused({ code: 'PROVIDER_UNREACHABLE', params: { provider: oidc.name } });
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

/** Whoever comes back, if this browser was sent with this state; used up, so that the same return does not work twice. */
export async function takeFlow(ctx: Ctx, state: string): Promise<(Errand & { readonly linkSessionId: string | null }) | null> {
  const { http } = ctx;
  const browserSecret = http?.cookie(flowCookieName(http.isSecure));
  if (!http || !browserSecret) return null;
  http.clearCookie(flowCookieName(http.isSecure));
  const key = { stateHash: hashSecret(state), browserHash: hashSecret(browserSecret) };
  const flow = await findRow(ctx.db.read, OidcFlowEntity, key);
  if (!flow || flow.expiresAt <= ctx.clock.now()) return null;
  const { affected } = await ctx.db.inTransaction((tx) => tx.run('delete from oidc_flow where state_hash = ?', [key.stateHash]));
  const { nonce, verifier, linkSessionId } = flow;
  return affected === 1 ? { state, nonce, verifier, linkSessionId } : null;
}

import * as oidc from 'openid-client';
import type { OidcSettings } from '../../../kernel/settings.js';

/** Whom a provider vouches for. */
export interface ProviderAccount {
  readonly issuer: string;
  /** The provider's own id of the account. */
  readonly subject: string;
  /** Only when the provider says that it has verified it. */
  readonly verifiedEmail: string | null;
}

/** What is kept of somebody who is at the provider. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Keys and addresses of a provider change seldom; a failed look-up is not remembered. */
const KNOWN_FOR_MS = 3_600_000;
const PATIENCE_SECONDS = 10;

interface Known {
  readonly config: Promise<oidc.Configuration>;
  readonly until: number;
}

const known = new WeakMap<OidcSettings, Known>();

/** What the provider says of itself (discovery), looked up at first use, so that a provider that is away keeps no server from starting. */
function configurationOf(settings: OidcSettings, now: Date): Promise<oidc.Configuration> {
  const earlier = known.get(settings);
  if (earlier && earlier.until > now.getTime()) return earlier.config;
  const config = discover(settings);
  known.set(settings, { config, until: now.getTime() + KNOWN_FOR_MS });
  config.catch(() => known.delete(settings));
  return config;
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const isPlain = issuer.startsWith('http:');
  const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
  const config = await oidc.discovery(new URL(issuer), clientId, {}, authentication, {
    timeout: PATIENCE_SECONDS,
    // The settings allow plain HTTP for a provider on this machine only.
    ...(isPlain && { execute: [oidc.allowInsecureRequests] }),
  });
  // The signature is checked with the provider's keys even where TLS would vouch for it.
  oidc.enableNonRepudiationChecks(config);
  return config;
}

/** What a provider says of itself to whoever asks. */
export interface Discovered {
  readonly issuer: string;
  readonly authorizationEndpoint: string | null;
  readonly hasPkce: boolean;
}

/** How a look at a provider ended that did not go well. */
export type LookFault = 'unreachable' | 'notAProvider' | 'otherIssuer';

/** Reads what a provider says of itself, as signing in does, and remembers nothing of it. */
export async function lookAtProvider(issuer: string): Promise<Discovered | LookFault> {
  try {
    const metadata = (await discover({ issuer, clientId: 'look', clientSecret: null, name: '', scope: '' })).serverMetadata();
    return {
      issuer: metadata.issuer,
      authorizationEndpoint: metadata.authorization_endpoint ?? null,
      hasPkce: metadata.supportsPKCE(),
    };
  } catch (error) {
    const code = String(Reflect.get(Object(error), 'code') ?? '');
    if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'otherIssuer';
    return code === 'OAUTH_TIMEOUT' || !code.startsWith('OAUTH_') ? 'unreachable' : 'notAProvider';
  }
}

export interface Sending {
  readonly redirectUri: string;
  readonly now: Date;
}

/** Where to send the browser, and what to remember until it comes back: state against forged returns, nonce against replayed answers, PKCE against stolen codes. */
export async function sendToProvider(settings: OidcSettings, { redirectUri, now }: Sending): Promise<{ url: string; errand: Errand }> {
  const config = await configurationOf(settings, now);
  const errand = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: settings.scope,
    state: errand.state,
    nonce: errand.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, errand };
}

export interface Return extends Errand {
  /** The address the browser came back to, with the provider's answer in it. */
  readonly url: URL;
  readonly now: Date;
}

/** Whom the provider vouches for; throws when anything about its answer is not in order. */
export async function hearProvider(settings: OidcSettings, { url, state, nonce, verifier, now }: Return): Promise<ProviderAccount> {
  const config = await configurationOf(settings, now);
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider sent no id token.');
  const { iss, sub } = claims;
  // Some providers say the address in the token, others only when asked.
  const isAsked = claims.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
  const told: Told = isAsked ? await oidc.fetchUserInfo(config, tokens.access_token, sub) : claims;
  return { issuer: iss, subject: sub, verifiedEmail: verifiedEmailIn(told) };
}

type Told = Readonly<Record<string, unknown>>;

function verifiedEmailIn({ email, email_verified }: Told): string | null {
  return typeof email === 'string' && email_verified === true ? email : null;
}

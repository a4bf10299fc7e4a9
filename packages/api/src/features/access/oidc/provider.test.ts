import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OidcSettings } from '../../../kernel/settings.js';
import { hearProvider, sendToProvider } from './provider.js';

const REDIRECT = 'https://service.example.cn/signin/callback';
const [known, foreign] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })];

/** What the next id token says and who signs it. */
let next: { readonly key: KeyObject | null; readonly claims: object };
let server: Server;
let settings: OidcSettings;
let issuer: string;

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(): string {
  const body = `${base64({ alg: next.key ? 'RS256' : 'none', kid: 'one' })}.${base64(next.claims)}`;
  return next.key ? `${body}.${createSign('RSA-SHA256').update(body).sign(next.key).toString('base64url')}` : `${body}.`;
}

/** A provider that says whatever the test wants it to. */
function answerOf(path: string): object {
  if (path === '/keys') return { keys: [{ ...known.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] };
  if (path === '/token') return { access_token: 'at', token_type: 'Bearer', expires_in: 60, id_token: idToken() };
  const [authorization_endpoint, token_endpoint, jwks_uri] = ['/auth', '/token', '/keys'].map((part) => `${issuer}${part}`);
  return { issuer, authorization_endpoint, token_endpoint, jwks_uri, id_token_signing_alg_values_supported: ['RS256'] };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answerOf(request.url ?? '')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  settings = { issuer, clientId: 'shouwen', clientSecret: 'x', name: 'Test', scope: 'openid email' };
});
afterAll(() => void server.close());

async function outcomeOf(change: object, key: KeyObject | null = known.privateKey): Promise<string> {
  const now = new Date();
  const { errand } = await sendToProvider(settings, { redirectUri: REDIRECT, now });
  const seconds = Math.floor(now.getTime() / 1000);
  const email = { email: 'anna@example.cn', email_verified: true };
  const claims = { iss: issuer, aud: 'shouwen', sub: 'anna', iat: seconds, exp: seconds + 60, nonce: errand.nonce, ...email, ...change };
  next = { key, claims };
  const url = new URL(`${REDIRECT}?code=abc&state=${errand.state}`);
  return hearProvider(settings, { ...errand, url, now }).then(
    ({ subject, verifiedEmail }) => `${subject} ${verifiedEmail}`,
    () => 'refused',
  );
}

describe('an answer of the provider', () => {
  it('is believed when it is in order (ROL-02)', async () => {
    expect(await outcomeOf({})).toBe('anna anna@example.cn');
  });

  it('vouches for no address that it has not verified', async () => {
    expect(await outcomeOf({ email_verified: false })).toBe('anna null');
    expect(await outcomeOf({ email_verified: 'true' })).toBe('anna null');
  });

  it.each([
    ['signed with another key', {}, foreign.privateKey],
    ['not signed at all', {}, null],
    ['for somebody else', { aud: 'another client' }, known.privateKey],
    ['of another issuer', { iss: 'https://evil.example' }, known.privateKey],
    ['for another question', { nonce: 'another' }, known.privateKey],
    ['too old', { iat: 1, exp: 2 }, known.privateKey],
  ])('is refused when it is %s (ROL-02)', async (_, change, key) => {
    expect(await outcomeOf(change, key)).toBe('refused');
  });
});

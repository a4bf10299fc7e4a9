import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';

const CREATE = `mutation ($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) { apiToken { id name prefix permissions revokedAt } secret userErrors { code field params { name value } } }
}`;
const REVOKE = 'mutation ($id: ID!) { apiTokenRevoke(input: { apiTokenId: $id }) { apiToken { revokedAt } userErrors { code } } }';
const VIEWER = '{ viewer { permissions person { account } session { id } } }';
const DAY = 24 * 3_600_000;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'integrator', 'agent'] });
});
afterAll(() => app.close());

const inDays = (days: number) => new Date(app.clock.now().getTime() + days * DAY).toISOString();
const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });

async function create(permissions: string[], expiresAt = inDays(30), account = 'integrator') {
  const { data } = await app.as(account).run(CREATE, { input: { name: '商城对接', permissions, expiresAt } });
  return data.apiTokenCreate;
}

describe('apiTokenCreate', () => {
  it('makes a token that does what was chosen for its owner, and shows it once', async () => {
    const { apiToken, secret, userErrors } = await create(['ticket:read', 'customer:read']);
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^shw_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ prefix: secret.slice(0, 8), permissions: ['ticket:read', 'customer:read'] });
    const { data } = await app.anonymous.run(VIEWER, {}, bearer(secret));
    expect(data.viewer).toEqual({ permissions: ['customer:read', 'ticket:read'], person: { account: 'integrator' }, session: null });
    const stored = JSON.stringify([await app.db.read.rows('select * from api_token'), await app.db.read.rows('select * from event')]);
    expect(stored).not.toContain(secret);
  });

  it('makes one token for a repeated request and cannot show the secret again', async () => {
    const input = { name: 'twice', permissions: ['ticket:read'], expiresAt: inDays(1) };
    const headers = { 'idempotency-key': 'token-test-0001' };
    const first = (await app.as('integrator').run(CREATE, { input }, { headers })).data.apiTokenCreate;
    const again = (await app.as('integrator').run(CREATE, { input }, { headers })).data.apiTokenCreate;
    expect(again).toEqual({ ...first, secret: null });
  });

  it('refuses what the owner does not hold, what does not exist, and expiries out of range', async () => {
    expect((await create(['department:create'])).userErrors).toMatchObject([
      { code: 'PERMISSION_NOT_HELD', field: ['permissions'], params: [{ name: 'permission', value: 'department:create' }] },
    ]);
    expect((await create(['everything'])).userErrors).toMatchObject([{ code: 'INVALID', field: ['permissions'] }]);
    expect((await create([])).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['permissions'] }]);
    expect((await create(['ticket:read'], inDays(-1))).userErrors).toMatchObject([{ code: 'EXPIRY_IN_PAST', field: ['expiresAt'] }]);
    expect((await create(['ticket:read'], inDays(400))).userErrors).toMatchObject([{ code: 'EXPIRY_TOO_LATE', field: ['expiresAt'] }]);
  });

  it('needs the permission, and a person: tokens make no tokens', async () => {
    const { errors } = await app.as('agent').run(CREATE, { input: { name: 'x', permissions: ['ticket:read'], expiresAt: inDays(1) } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { secret } = await create(['api-token:manage']);
    const input = { name: 'x', permissions: ['api-token:manage'], expiresAt: inDays(300) };
    const { data } = await app.anonymous.run(CREATE, { input }, bearer(secret));
    expect(data.apiTokenCreate.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('a token', () => {
  it('does nothing outside its permissions', async () => {
    const { secret } = await create(['ticket:read']);
    const { errors } = await app.anonymous.run('{ customers(first: 1) { nodes { id } } }', {}, bearer(secret));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('neither sees nor ends what is its owner’s alone', async () => {
    const { secret } = await create(['ticket:read']);
    const OWN = '{ viewer { session { id } sessions(first: 5) { nodes { id } } apiTokens(first: 5) { nodes { id } } } }';
    const { data } = await app.anonymous.run(OWN, {}, bearer(secret));
    expect(data.viewer).toEqual({ session: null, sessions: { nodes: [] }, apiTokens: { nodes: [] } });
    const [session] = (await app.as('integrator').run(OWN)).data.viewer.sessions.nodes;
    const END = 'mutation ($id: ID!) { sessionRevoke(input: { sessionId: $id }) { userErrors { code } } }';
    expect((await app.anonymous.run(END, { id: session.id }, bearer(secret))).data.sessionRevoke.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
    const SPEAK = 'mutation { viewerLanguageSet(input: { language: EN }) { userErrors { code } } }';
    expect((await app.anonymous.run(SPEAK, {}, bearer(secret))).data.viewerLanguageSet.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
    const keeper = await create(['session:revoke', 'api-token:manage']);
    const seen = (await app.anonymous.run(OWN, {}, bearer(keeper.secret))).data.viewer;
    expect([seen.sessions.nodes, seen.apiTokens.nodes.length]).toEqual([[session], 5]);
  });

  it('is refused when forged, cut off, in another case, or put where it does not belong', async () => {
    const { secret } = await create(['ticket:read']);
    const swapped = secret.replace(/[a-zA-Z](?=[^a-zA-Z]*$)/, (c: string) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()));
    for (const wrong of [swapped, secret.slice(0, -1), secret.toUpperCase(), `${secret}x`, 'shw_forged']) {
      const { status, errors } = await app.anonymous.run(VIEWER, {}, bearer(wrong));
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
    const asCookie = await app.anonymous.run(VIEWER, {}, { headers: { cookie: `shouwen=${secret}` } });
    expect(asCookie.data.viewer).toBeNull();
    const basic = await app.anonymous.run(VIEWER, {}, { headers: { authorization: `Basic ${secret}` } });
    expect(basic.status).toBe(401);
  });

  it('is refused in an address', async () => {
    const { secret } = await create(['ticket:read']);
    const response = await fetch(`${app.address}/graphql?access_token=${secret}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(secret);
  });

  it('stops when revoked, and its sockets with it', async () => {
    const { apiToken, secret } = await create(['ticket:read']);
    const socket = await TestSocket.open(app.address, {}, { authorization: `Bearer ${secret}` });
    const { data } = await app.as('integrator').run(REVOKE, { id: apiToken.id });
    expect(data.apiTokenRevoke).toEqual({ apiToken: { revokedAt: expect.any(String) }, userErrors: [] });
    expect((await app.anonymous.run(VIEWER, {}, bearer(secret))).status).toBe(401);
    expect(await socket.closed).toBe(4403);
  });

  it('is revoked by its owner only', async () => {
    const { apiToken } = await create(['ticket:read']);
    const { data } = await app.as('admin').run(REVOKE, { id: apiToken.id });
    expect(data.apiTokenRevoke.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('stops when it expires', async () => {
    const { secret } = await create(['ticket:read'], inDays(0.01));
    expect((await app.anonymous.run(VIEWER, {}, bearer(secret))).status).toBe(200);
    app.clock.advance(0.02 * DAY);
    expect((await app.anonymous.run(VIEWER, {}, bearer(secret))).status).toBe(401);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { decide } from '../../../testing/decide.js';
import { freePort, IdentityProvider, throughProvider, WanderingBrowser } from '../../../testing/identity-provider.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { personCreate } from '../../people/index.js';
import { organisationOf } from '../organisation.js';

const BEGIN = 'mutation { providerSignInBegin(input: { identityProviderId: "environment" }) { url userErrors { code } } }';
const LINK =
  'mutation ($p: String!) { providerLinkBegin(input: { identityProviderId: "environment", currentPassword: $p }) { url userErrors { code field } } }';
const UNLINK = 'mutation ($id: ID!) { providerUnlink(input: { providerLinkId: $id }) { userErrors { code } } }';
const ME = '{ viewer { person { account } security { providerLinks { id email issuer lastUsedAt } } } signInStep { kind } }';
const START = 'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { viewer { language } userErrors { code } } }';
const PASSWORD = 'Blue kettle 7 sings';

let app: TestApp;
let provider: IdentityProvider;
let redirectUri: string;
beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  redirectUri = `${publicUrl}/signin/callback`;
  provider = await IdentityProvider.start(redirectUri);
  app = await startTestApp({ accounts: ['admin'], settings: { port, publicUrl, oidc: provider.settings } });
  await hire('anna', 'Anna@Example.cn');
  await hire('ben', 'ben@example.cn');
  await hire('dora', null);
  await hire('twin', 'carl@example.cn');
  await hire('twin2', 'carl@example.cn');
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

async function hire(account: string, email: string | null): Promise<void> {
  const { tree, staff } = await organisationOf(app.state);
  const departmentId = tree.findByCode('hotline')?.id ?? '';
  const roleIds = staff.roles.flatMap(({ code, id }) => (code === 'desk-agent' ? [id] : []));
  const { userErrors } = await personCreate(systemCtx(app.state, 'setup'), {
    account,
    name: account,
    departmentId,
    roleIds,
    email,
    password: PASSWORD,
  });
  expect(userErrors).toBeUndefined();
}

const browser = () => new WanderingBrowser(app);

async function comeBack(at: WanderingBrowser, as: string): Promise<string> {
  const { url, userErrors } = (await at.run(BEGIN)).data.providerSignInBegin;
  expect(userErrors).toEqual([]);
  return throughProvider(url, as, redirectUri);
}

const signIn = async (at: WanderingBrowser, as: string) => at.visit(await comeBack(at, as));
const me = async (at: WanderingBrowser) => (await at.run(ME)).data;

describe('signing in by an identity provider', () => {
  it('is offered by its name, and its secret is told nobody (ROL-02)', async () => {
    const { data } = await app.anonymous.run('{ installation { identityProviders { id name } } }');
    expect(data.installation.identityProviders).toEqual([{ id: 'environment', name: 'Test ID' }]);
    const all = JSON.stringify(await app.as('admin').run('{ settings { settings { key value } } }'));
    expect(all).not.toContain(provider.settings.clientSecret);
  });

  it('asks with state, nonce and PKCE, and not twice alike', async () => {
    const urls = [(await browser().run(BEGIN)).data, (await browser().run(BEGIN)).data].map((one) => new URL(one.providerSignInBegin.url));
    for (const { searchParams } of urls) {
      expect(Object.fromEntries(searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        redirect_uri: redirectUri,
      });
    }
    for (const key of ['state', 'nonce', 'code_challenge']) expect(new Set(urls.map((url) => url.searchParams.get(key))).size).toBe(2);
  });

  it('links whoever has the verified address, and knows them by the provider’s id from then on (ROL-02)', async () => {
    const at = browser();
    expect(await signIn(at, 'anna')).toBe('/admin/');
    const { viewer } = await me(at);
    expect(viewer).toMatchObject({ person: { account: 'anna' }, security: { providerLinks: [{ email: 'anna@example.cn' }] } });
    await decide(app, 'sign-in', { 'provider.linkByEmail': false });
    const again = browser();
    expect(await signIn(again, 'anna')).toBe('/admin/');
    expect((await me(again)).viewer.person.account).toBe('anna');
    await decide(app, 'sign-in', { 'provider.linkByEmail': true });
  });

  it('lets nobody in by an address that is not verified, that two people have, or that nobody has (ROL-02)', async () => {
    for (const as of ['ben', 'carl', 'zoe']) {
      const at = browser();
      expect(await signIn(at, as)).toBe('/admin/?signIn=notLinked');
      expect((await me(at)).viewer).toBeNull();
    }
    const history = await app.as('admin').run('{ signIns(first: 3) { nodes { result method person { account } } } }');
    expect(history.data.signIns.nodes).toEqual(
      Array.from({ length: 3 }, () => ({ result: 'NOT_LINKED', method: 'PROVIDER', person: null })),
    );
  });

  it('works once, and only in the browser that began (ROL-02)', async () => {
    const at = browser();
    const back = await comeBack(at, 'anna');
    expect(await browser().visit(back)).toBe('/admin/?signIn=expired');
    expect(await at.visit(back)).toBe('/admin/');
    const other = browser();
    await other.run(BEGIN);
    expect(await other.visit(back)).toBe('/admin/?signIn=expired');
    const slow = browser();
    const late = await comeBack(slow, 'anna');
    app.clock.advance(11 * 60_000);
    expect(await slow.visit(late)).toBe('/admin/?signIn=expired');
  });

  it.each([
    ['nonce', 'another nonce'],
    ['verifier', 'a'.repeat(43)],
  ])('refuses an answer whose %s is not ours', async (column, value) => {
    const at = browser();
    const back = await comeBack(at, 'anna');
    await app.db.inTransaction((tx) => tx.run(`update oidc_flow set ${column} = ?`, [value]));
    expect(await at.visit(back)).toBe('/admin/?signIn=failed');
    expect((await me(at)).viewer).toBeNull();
  });

  it('says that somebody changed their mind', async () => {
    const at = browser();
    const { url } = (await at.run(BEGIN)).data.providerSignInBegin;
    const state = new URL(url).searchParams.get('state');
    expect(await at.visit(`${redirectUri}?error=access_denied&state=${state}`)).toBe('/admin/?signIn=cancelled');
  });

  it('asks for the second factor where one is needed, unless the provider is trusted with it (ROL-02)', async () => {
    await decide(app, 'sign-in', { 'secondFactor.required': true });
    const at = browser();
    expect(await signIn(at, 'anna')).toBe('/admin/');
    expect(await me(at)).toEqual({ viewer: null, signInStep: { kind: 'SECOND_FACTOR_SETUP' } });
    await decide(app, 'sign-in', { 'secondFactor.afterProvider': false });
    const trusted = browser();
    await signIn(trusted, 'anna');
    expect((await me(trusted)).viewer).not.toBeNull();
    await decide(app, 'sign-in', { 'secondFactor.required': false, 'secondFactor.afterProvider': true });
  });
});

describe('linking an account of the provider while signed in', () => {
  async function signedIn(account: string): Promise<WanderingBrowser> {
    const at = browser();
    await at.run(START, { input: { account, password: PASSWORD } });
    return at;
  }

  it('asks for the password, and signs one in from then on (ROL-02)', async () => {
    const at = await signedIn('dora');
    expect((await at.run(LINK, { p: 'not it at all' })).data.providerLinkBegin.userErrors).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    const { url } = (await at.run(LINK, { p: PASSWORD })).data.providerLinkBegin;
    expect(await at.visit(await throughProvider(url, 'ben', redirectUri))).toBe('/admin/account/security?provider=linked');
    const later = browser();
    expect(await signIn(later, 'ben')).toBe('/admin/');
    expect((await me(later)).viewer.person.account).toBe('dora');
  });

  it('takes no account that signs somebody else in, and none for a session that ended meanwhile', async () => {
    const at = await signedIn('twin');
    const { url } = (await at.run(LINK, { p: PASSWORD })).data.providerLinkBegin;
    expect(await at.visit(await throughProvider(url, 'anna', redirectUri))).toBe('/admin/account/security?provider=taken');
    const gone = (await at.run(LINK, { p: PASSWORD })).data.providerLinkBegin;
    await at.run('mutation { sessionEnd { userErrors { code } } }');
    expect(await at.visit(await throughProvider(gone.url, 'carl', redirectUri))).toBe('/admin/?signIn=expired');
  });

  it('can be undone by whoever has a password', async () => {
    const at = await signedIn('dora');
    const [link] = (await me(at)).viewer.security.providerLinks;
    const other = await signedIn('twin2');
    expect((await other.run(UNLINK, { id: link.id })).data.providerUnlink.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await at.run(UNLINK, { id: link.id })).data.providerUnlink.userErrors).toEqual([]);
    const later = browser();
    expect(await signIn(later, 'ben')).toBe('/admin/?signIn=notLinked');
  });
});

describe('what stays secret', () => {
  it('is in no table: the client secret', async () => {
    const text = JSON.stringify([await app.db.read.rows('select * from event'), await app.db.read.rows('select * from oidc_identity')]);
    expect(text).not.toContain(provider.settings.clientSecret);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { freePort, IdentityProvider, throughProvider, WanderingBrowser } from '../../../testing/identity-provider.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { personCreate } from '../../people/index.js';
import { organisationOf } from '../organisation.js';

const FIELDS = 'id version name issuer clientId hasSecret scope emailDomains isEnabled isOfEnvironment linkCount';
const LIST = `{ identityProviders { returnAddress providers { ${FIELDS} } } }`;
const BUTTONS = '{ installation { identityProviders { id name } } }';
const CREATE = `mutation ($input: IdentityProviderCreateInput!) { identityProviderCreate(input: $input) { identityProvider { ${FIELDS} } userErrors { code field } } }`;
const UPDATE = `mutation ($input: IdentityProviderUpdateInput!) { identityProviderUpdate(input: $input) { identityProvider { ${FIELDS} } userErrors { code field } } }`;
const REMOVE =
  'mutation ($input: IdentityProviderRemoveInput!) { identityProviderRemove(input: $input) { links userErrors { code field } } }';
const TEST = `mutation ($issuer: String!) { identityProviderTest(input: { issuer: $issuer }) { found { issuer authorizationEndpoint hasPkce } userErrors { code field } } }`;
const BEGIN = 'mutation ($id: ID!) { providerSignInBegin(input: { identityProviderId: $id }) { url userErrors { code } } }';
const ME = '{ viewer { person { account } security { providerLinks { name email } } } }';

let app: TestApp;
let first: IdentityProvider;
let second: IdentityProvider;
let redirectUri: string;
beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  redirectUri = `${publicUrl}/signin/callback`;
  [first, second] = [await IdentityProvider.start(redirectUri), await IdentityProvider.start(redirectUri)];
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'], settings: { port, publicUrl } });
  for (const account of ['anna', 'carl']) await hire(account);
});
afterAll(async () => {
  await app.close();
  await Promise.all([first.stop(), second.stop()]);
});

async function hire(account: string): Promise<void> {
  const { tree } = await organisationOf(app.state);
  const departmentId = tree.findByCode('hotline')?.id ?? '';
  const { userErrors } = await personCreate(systemCtx(app.state, 'setup'), {
    account,
    name: account,
    departmentId,
    roleIds: [],
    email: `${account}@example.cn`,
    password: null,
  });
  expect(userErrors).toBeUndefined();
}

const inputOf = ({ settings }: IdentityProvider, name: string) => {
  const { issuer, clientId, clientSecret } = settings;
  return { name, issuer, clientId, clientSecret, isEnabled: true };
};
const create = async (input: object) => (await app.as('admin').run(CREATE, { input })).data.identityProviderCreate;
const update = async (input: object) => (await app.as('admin').run(UPDATE, { input })).data.identityProviderUpdate;
const list = async () => (await app.as('admin').run(LIST)).data.identityProviders;

async function signIn(id: string, as: string): Promise<{ landing: string | null; viewer: unknown }> {
  const at = new WanderingBrowser(app);
  const { url, userErrors } = (await at.run(BEGIN, { id })).data.providerSignInBegin;
  expect(userErrors).toEqual([]);
  const landing = await at.visit(await throughProvider(url, as, redirectUri));
  return { landing, viewer: (await at.run(ME)).data.viewer };
}

let ids: string[] = [];

describe('identity providers that an administrator sets up', () => {
  it('are several, each with a button of its own, and sign people in (ROL-02)', async () => {
    expect(await list()).toEqual({ returnAddress: redirectUri, providers: [] });
    const made = [await create(inputOf(first, '集团账号')), await create({ ...inputOf(second, '伙伴账号'), emailDomains: ['partner.cn'] })];
    expect(made.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    ids = made.map(({ identityProvider }) => identityProvider.id);
    const shown = (await app.anonymous.run(BUTTONS)).data.installation.identityProviders;
    expect(shown).toEqual([
      { id: ids[0], name: '集团账号' },
      { id: ids[1], name: '伙伴账号' },
    ]);
    const { landing, viewer } = await signIn(ids[0] ?? '', 'anna');
    expect([landing, viewer]).toEqual([
      '/admin/',
      { person: { account: 'anna' }, security: { providerLinks: [{ name: '集团账号', email: 'anna@example.cn' }] } },
    ]);
    expect((await list()).providers.map(({ linkCount }: { linkCount: number }) => linkCount)).toEqual([1, 0]);
  });

  it('vouch only for addresses of their domains (ROL-02)', async () => {
    expect(await signIn(ids[1] ?? '', 'carl')).toEqual({ landing: '/admin/?signIn=notLinked', viewer: null });
    await update({
      ...inputOf(second, '伙伴账号'),
      issuer: undefined,
      identityProviderId: ids[1],
      version: 1,
      emailDomains: ['example.cn'],
    });
    expect((await signIn(ids[1] ?? '', 'carl')).landing).toBe('/admin/');
  });

  it('keep their secret sealed and tell it nobody, in no answer, event or row (SEC-01)', async () => {
    const secret = first.settings.clientSecret;
    const shown = await app.as('admin').run(LIST);
    expect(shown.data.identityProviders.providers[0]).toMatchObject({ hasSecret: true, scope: 'openid profile email', isEnabled: true });
    await app.settle();
    const tables = ['identity_provider', 'event', 'outbox', 'idempotency'];
    const rows = await Promise.all(tables.map((table) => app.db.read.rows(`select * from ${table}`)));
    expect(JSON.stringify([shown.data, rows])).not.toContain(secret);
  });

  it('keep their secret through a change that does not name it, and lose it to an empty one', async () => {
    const change = { identityProviderId: ids[0], name: '集团统一账号', clientId: first.settings.clientId, isEnabled: true };
    expect(await update({ ...change, version: 1 })).toMatchObject({ userErrors: [], identityProvider: { hasSecret: true, version: 2 } });
    expect((await signIn(ids[0] ?? '', 'anna')).landing).toBe('/admin/');
    expect((await update({ ...change, version: 2, clientSecret: '' })).identityProvider).toMatchObject({ hasSecret: false });
    expect((await signIn(ids[0] ?? '', 'anna')).landing).toBe('/admin/?signIn=failed');
    const { clientSecret } = first.settings;
    expect((await update({ ...change, version: 3, clientSecret })).userErrors).toEqual([]);
    expect((await update({ ...change, version: 3 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('say what is wrong with them, each field at its place, and have an address of their own', async () => {
    const { userErrors } = await create({ name: '', clientId: ' ', issuer: 'http://id.example.cn', emailDomains: ['x'], isEnabled: true });
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field])).toEqual([
      ['REQUIRED', 'name'],
      ['REQUIRED', 'clientId'],
      ['ISSUER_INVALID', 'issuer'],
      ['DOMAIN_INVALID', 'emailDomains'],
    ]);
    expect((await create(inputOf(first, 'x'))).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['issuer'] }]);
  });

  it('that are switched off lead nobody in, also who was on the way (ROL-02)', async () => {
    const at = new WanderingBrowser(app);
    const { url } = (await at.run(BEGIN, { id: ids[1] })).data.providerSignInBegin;
    const back = await throughProvider(url, 'carl', redirectUri);
    const off = { identityProviderId: ids[1], version: 2, name: '伙伴账号', clientId: second.settings.clientId, isEnabled: false };
    expect((await update(off)).userErrors).toEqual([]);
    expect(await at.visit(back)).toBe('/admin/?signIn=failed');
    expect((await at.run(BEGIN, { id: ids[1] })).data.providerSignInBegin.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await app.anonymous.run(BUTTONS)).data.installation.identityProviders).toHaveLength(1);
  });

  it('that go take their links along (ROL-02)', async () => {
    const input = { identityProviderId: ids[1], version: 3 };
    expect((await app.as('admin').run(REMOVE, { input: { ...input, version: 2 } })).data.identityProviderRemove.userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect((await app.as('admin').run(REMOVE, { input })).data.identityProviderRemove).toEqual({ links: 1, userErrors: [] });
    expect((await list()).providers).toHaveLength(1);
    const types = await app.db.read.rows("select type from event where type like 'identity_provider.%' order by id");
    expect(types.map(([type]) => type).filter((type) => type === 'identity_provider.removed')).toHaveLength(1);
  });

  it('are nobody’s business without the right', async () => {
    for (const document of [LIST, `mutation { identityProviderTest(input: { issuer: "https://x.cn" }) { userErrors { code } } }`]) {
      expect((await app.as('manager').run(document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a look at a provider', () => {
  const look = async (issuer: string) => (await app.as('admin').run(TEST, { issuer })).data.identityProviderTest;

  it('reads what it says of itself', async () => {
    const { issuer } = first.settings;
    expect(await look(issuer)).toEqual({ found: { issuer, authorizationEndpoint: `${issuer}/auth`, hasPkce: true }, userErrors: [] });
  });

  it('tells nobody there from no provider, and from one of another name', async () => {
    const codeOf = async (issuer: string) => (await look(issuer)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codeOf(`http://127.0.0.1:${await freePort()}`)).toEqual(['PROVIDER_UNREACHABLE']);
    expect(await codeOf(app.address)).toEqual(['PROVIDER_NOT_CONFORM']);
    expect(await codeOf(first.settings.issuer.replace('127.0.0.1', 'localhost'))).toEqual(['PROVIDER_ISSUER_DIFFERS']);
    expect(await codeOf('http://10.0.0.1/')).toEqual(['ISSUER_INVALID']);
  });
});

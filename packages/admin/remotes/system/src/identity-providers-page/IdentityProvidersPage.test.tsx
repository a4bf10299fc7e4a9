import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { IdentityProvidersPage } from './IdentityProvidersPage.js';

const PROVIDER = {
  __typename: 'IdentityProviderSetup',
  id: 'prv_1',
  version: 3,
  name: '集团账号',
  issuer: 'https://id.example.cn/',
  clientId: 'shouwen',
  hasSecret: true,
  scope: 'openid profile email',
  emailDomains: ['example.cn'],
  isEnabled: true,
  isOfEnvironment: false,
  linkCount: 12,
};
const ENVIRONMENT = { ...PROVIDER, id: 'environment', name: '旧账号', issuer: 'https://old.example.cn/', isOfEnvironment: true };
const RETURN = 'https://service.example.cn/signin/callback';

const book =
  (providers: readonly object[], returnAddress: string | null = RETURN) =>
  () => ({
    __typename: 'IdentityProviders',
    returnAddress,
    providers,
  });

function open(resolvers: Readonly<Record<string, (args: never) => unknown>>) {
  const viewer = { permissions: ['identity-provider:manage' as const] };
  return renderRemote(<IdentityProvidersPage />, { path: '/system/identity-providers', messages: MESSAGES, viewer, resolvers });
}

const press = async (name: string | RegExp, inside: HTMLElement = document.body) =>
  act(async () => void fireEvent.click(within(inside).getByRole('button', { name })));
const type = async (label: string, value: string, inside: HTMLElement) =>
  act(async () => void fireEvent.change(within(inside).getByLabelText(label), { target: { value } }));

describe('identity providers (ROL-02)', () => {
  it('are listed with what has to be registered at them; the one of the environment stays as it is', async () => {
    await open({ identityProviders: book([ENVIRONMENT, PROVIDER]) });
    const row = await screen.findByRole('row', { name: /启用.*集团账号.*https:\/\/id\.example\.cn\/.*example\.cn.*12/ });
    expect(within(row).getByRole('button', { name: /^修\s?改$/ })).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /旧账号/ })).queryByRole('button')).toBeNull();
    expect(screen.getByText(RETURN)).toBeInTheDocument();
  });

  it('say that nobody can be sent while there is no public address', async () => {
    await open({ identityProviders: book([], null) });
    expect(await screen.findByRole('alert')).toHaveTextContent('PUBLIC_URL');
    expect(screen.getByText('还没有身份提供方')).toBeInTheDocument();
  });

  it('are tried before they are saved, and what was found or wrong is said beside the address', async () => {
    const answers = [
      {
        found: null,
        userErrors: [{ __typename: 'UserError', code: 'PROVIDER_UNREACHABLE', field: ['issuer'], message: '没有应答', params: [] }],
      },
      { found: { __typename: 'DiscoveredProvider', issuer: 'x', authorizationEndpoint: null, hasPkce: true }, userErrors: [] },
    ];
    const identityProviderTest = () => ({ __typename: 'IdentityProviderTestPayload', ...answers.shift() });
    await open({ identityProviders: book([]), identityProviderTest });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '添加身份提供方' })));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: '测试连接' })).toBeDisabled();
    await type('地址（issuer）', 'https://id.example.cn', dialog);
    await press('测试连接', dialog);
    expect(await within(dialog).findByText('没有应答')).toBeInTheDocument();
    await press('测试连接', dialog);
    expect(await within(dialog).findByText(/支持 PKCE/)).toBeInTheDocument();
    await type('地址（issuer）', 'https://other.example.cn', dialog);
    expect(within(dialog).queryByText(/支持 PKCE/)).toBeNull();
  });

  it('are saved without their secret when it was not typed, and with none when that was said', async () => {
    const identityProviderUpdate = () => ({ __typename: 'IdentityProviderPayload', identityProvider: PROVIDER, userErrors: [] });
    const { requests } = await open({ identityProviders: book([PROVIDER]), identityProviderUpdate });
    const sent = () => requests.filter(({ name }) => name === 'IdentityProviderUpdate').map(({ variables }) => variables.input);
    for (const hasNone of [false, true]) {
      await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /^修\s?改$/ })));
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByLabelText('地址（issuer）')).toBeDisabled();
      expect(within(dialog).getByLabelText('客户端密钥')).toHaveValue('');
      if (hasNone) await act(async () => void fireEvent.click(within(dialog).getByLabelText('没有密钥（只用 PKCE）')));
      await type('邮箱域名', 'example.cn， b.cn', dialog);
      await press(/^保\s?存$/, dialog);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    expect(sent()).toMatchObject([
      { identityProviderId: 'prv_1', version: 3, clientSecret: null, emailDomains: ['example.cn', 'b.cn'], isEnabled: true },
      { clientSecret: '' },
    ]);
  });

  it('go only after it was said how many people sign in by them', async () => {
    const identityProviderRemove = () => ({ __typename: 'IdentityProviderRemovePayload', links: 12, userErrors: [] });
    const { requests } = await open({ identityProviders: book([PROVIDER]), identityProviderRemove });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /^移\s?除$/ })));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('已关联的 12 个账号');
    expect(requests.some(({ name }) => name === 'IdentityProviderRemove')).toBe(false);
    await press(/^移\s?除$/, dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(requests.find(({ name }) => name === 'IdentityProviderRemove')?.variables.input).toEqual({
      identityProviderId: 'prv_1',
      version: 3,
    });
  });

  it('say when they could not be had', async () => {
    await open({ identityProviders: fails });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});

import { setOwnZone } from '@shouwen/admin-kit';
import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ProfilePage } from './ProfilePage.js';
import { SecurityPage } from './SecurityPage.js';
import { SessionsPage } from './SessionsPage.js';
import { SignInsPage } from './SignInsPage.js';
import { TokensPage } from './TokensPage.js';

const MESSAGES = { shell: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) } };
const AT = '2026-03-01T00:30:00.000Z';
type Resolvers = Readonly<Record<string, () => unknown>>;

function open(page: ReactNode, resolvers: Resolvers, path = '/account') {
  const viewer = { permissions: ['api-token:manage', 'ticket:read'] };
  return renderRemote(page, { path, messages: MESSAGES, viewer, resolvers });
}

const SELF = { __typename: 'Person', id: 'per_lin' };
const viewerWith = (fields: object) => () => ({ __typename: 'Viewer', person: SELF, ...fields });
const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const connectionOf = (typename: string, nodes: readonly object[]) => ({
  __typename: typename,
  nodes,
  pageInfo: PAGE_INFO,
  totalCount: nodes.length,
});
const down = () => {
  throw new Error('the database is away');
};
const click = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe.each([
  ['个人资料', <ProfilePage key="profile" />],
  ['安全', <SecurityPage key="security" />],
  ['登录会话', <SessionsPage key="sessions" />],
  ['登录记录', <SignInsPage key="sign-ins" />],
  ['接口令牌', <TokensPage key="tokens" />],
])('the page %s', (title, page) => {
  it('keeps its head and the way to the other pages when it could not be had', async () => {
    await open(page, { viewer: down, installation: down });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(within(screen.getByRole('navigation', { name: '账号' })).getAllByRole('link')).toHaveLength(6);
  });
});

describe('my sessions', () => {
  const session = (id: string, isCurrent: boolean) => ({
    __typename: 'Session',
    id,
    createdAt: AT,
    lastSeenAt: AT,
    expiresAt: AT,
    address: '10.0.0.1',
    lastAddress: '10.0.0.1',
    device: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0',
    isCurrent,
  });

  it('are ended elsewhere, one by one; the one in use is not', async () => {
    const sessions = connectionOf('SessionConnection', [session('s1', true), session('s2', false)]);
    const sessionRevoke = () => ({ __typename: 'SessionRevokePayload', sessionId: 's2', userErrors: [] });
    const { requests } = await open(<SessionsPage />, { viewer: viewerWith({ sessions }), sessionRevoke });
    expect(await screen.findByRole('row', { name: /本次会话/ })).not.toHaveTextContent('结束会话');
    await click('结束会话');
    expect(requests.find(({ name }) => name === 'SessionRevoke')?.variables).toEqual({ input: { sessionId: 's2' } });
  });

  it('cannot be ended elsewhere when there is only one', async () => {
    await open(<SessionsPage />, { viewer: viewerWith({ sessions: connectionOf('SessionConnection', [session('s1', true)]) }) });
    await screen.findByRole('row', { name: /本次会话/ });
    expect(screen.queryByRole('button', { name: '结束其他所有会话' })).not.toBeInTheDocument();
  });
});

describe('my tokens', () => {
  const viewer = viewerWith({ apiTokens: connectionOf('ApiTokenConnection', []) });

  it('say what they are for when there is none', async () => {
    await open(<TokensPage />, { viewer });
    expect(await screen.findByText('还没有接口令牌')).toBeInTheDocument();
  });

  it('want a name and a permission before one is made', async () => {
    const { requests } = await open(<TokensPage />, { viewer }, '/account/tokens?dialog=create');
    const dialog = await screen.findByRole('dialog');
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: '创建令牌' })));
    expect(await within(dialog).findAllByText('此项必填。')).toHaveLength(2);
    expect(requests.some(({ name }) => name === 'ApiTokenCreate')).toBe(false);
  });
});

describe('my second factor', () => {
  const security = (since: string | null, isRequired: boolean) => ({
    __typename: 'AccountSecurity',
    passwordChangedAt: AT,
    secondFactorSince: since,
    isSecondFactorRequired: isRequired,
    recoveryCodesLeft: 7,
    providerLinks: [],
  });
  const installation = () => ({
    __typename: 'Installation',
    name: '远航电器',
    identityProviders: [],
    passwordPolicy: { __typename: 'PasswordPolicy', minLength: 12, minClasses: 3, historyCount: 5, maxAgeDays: 0 },
  });

  it.each([
    ['is offered while it is off', null, false, ['设置'], ['停用']],
    ['can be switched off again', AT, false, ['停用', '重新生成'], ['设置']],
    ['stays on where the organisation wants it', AT, true, ['重新生成'], ['停用', '设置']],
  ])('%s', async (_, since, isRequired, offered, absent) => {
    await open(<SecurityPage />, { viewer: viewerWith({ security: security(since, isRequired) }), installation });
    await screen.findByRole('heading', { level: 2, name: '第二步验证' });
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent?.replaceAll(' ', ''));
    expect(names).toEqual(expect.arrayContaining(offered));
    for (const name of absent) expect(names).not.toContain(name);
  });
});

describe('my profile', () => {
  const person = {
    ...SELF,
    version: 3,
    name: '林晓雯',
    position: '坐席',
    email: null,
    phone: '',
    timeZone: 'America/New_York',
    photoUrl: null,
    department: { __typename: 'Department', id: 'dep', name: '售后服务部', plan: null },
    heldPosition: null,
    roles: [],
    record: null,
  };
  afterEach(() => setOwnZone(null));

  it('says what I answer for, to whom, and what my department is to reach this year (ROL-40, ROL-01)', async () => {
    const leader = { __typename: 'Position', id: 'pos_2', name: '组长' };
    const heldPosition = { __typename: 'Position', id: 'pos_1', name: '受理专员', duties: ['首问负责'], reportsTo: leader };
    const goals = [{ __typename: 'PlanGoal', id: 'pgl_1', name: '一次解决率', target: 92.5, unit: '%' }];
    const plan = { __typename: 'DepartmentPlan', id: 'dpl_1', year: 2026, goals };
    const department = { ...person.department, plan };
    await open(<ProfilePage />, { viewer: viewerWith({ person: { ...person, heldPosition, department } }) });
    expect(await screen.findByText('首问负责')).toBeInTheDocument();
    expect(screen.getByText('汇报给组长')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '2026 年目标 · 售后服务部' })).toBeInTheDocument();
    expect(screen.getByText('92.5 %')).toBeInTheDocument();
  });

  it('is saved with the zone that was chosen, or with none (ROL-40)', async () => {
    const profileUpdate = () => ({ __typename: 'ProfileUpdatePayload', person: { ...person, version: 4 }, userErrors: [] });
    const { requests } = await open(<ProfilePage />, { viewer: viewerWith({ person }), profileUpdate });
    expect(await screen.findByTitle('America/New_York')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '简体' })).toBeChecked();
    await act(async () => void fireEvent.change(screen.getByLabelText('电话'), { target: { value: '13800138000' } }));
    await click(/^保\s?存$/);
    expect(await screen.findByText('资料已保存。')).toBeInTheDocument();
    const sent = requests.find(({ name }) => name === 'ProfileUpdate')?.variables;
    expect(sent).toEqual({ input: { phone: '13800138000', timeZone: 'America/New_York' } });
  });
});

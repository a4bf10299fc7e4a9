import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Viewer } from '@shouwen/admin-kit';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { SignIn } from './SignIn.js';
import type { Installation } from './start.js';
import { loadSignInMessages } from './useMessages.js';

const schema = buildSchema(readFileSync(path.join(__dirname, '../../../../shared/schema.graphql'), 'utf8'));

const VIEWER = {
  __typename: 'Viewer',
  person: {
    __typename: 'Person',
    id: 'per_1',
    name: '林晓雯',
    account: 'agent',
    department: { __typename: 'Department', name: '售后服务部' },
  },
  permissions: ['ticket:read'],
  language: 'ZH_CN',
  session: { __typename: 'Session', id: 'ses_1' },
};
const DEMO: Installation = {
  name: '客户服务中心',
  needsFirstAdministrator: false,
  isDemo: true,
  demoAccounts: ['agent', 'admin'],
  identityProviders: [],
  maintenance: { isOn: false, reason: '' },
  passwordPolicy: { minLength: 10, minClasses: 2, historyCount: 5, maxAgeDays: 0 },
  creed: null,
  logoUrl: null,
  languages: ['ZH_CN', 'ZH_TW', 'EN'],
  timeZone: 'Asia/Shanghai',
  playbooks: [],
};

type Args = { readonly input: Record<string, string> };
const acceptAll = (_args: Args) => ({ __typename: 'SessionStartPayload', viewer: VIEWER, userErrors: [] });

/** The other end of `fetch`, answering on the real schema; null: there is none. */
function serve(resolvers: Record<string, (args: Args) => unknown> | null): void {
  globalThis.fetch = jest.fn(async (_url, init) => {
    if (resolvers === null) throw new TypeError('Failed to fetch');
    const { query, variables } = JSON.parse(String(init?.body));
    const result = await graphql({ schema, source: query, variableValues: variables, rootValue: resolvers });
    return { ok: true, json: async () => JSON.parse(JSON.stringify(result)) } as Response;
  });
}

async function show(installation: Installation | null, onSignedIn: (viewer: Viewer) => void = () => undefined): Promise<void> {
  const messages = await loadSignInMessages('zh-CN');
  await act(async () => void render(<SignIn installation={installation} language="zh-CN" messages={messages} onSignedIn={onSignedIn} />));
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('SignIn', () => {
  it('signs in with an account and its password', async () => {
    const onSignedIn = jest.fn();
    const sessionStart = jest.fn(acceptAll);
    serve({ sessionStart });
    await show(DEMO, onSignedIn);
    type('账号', ' agent ');
    type('密码', 'secret-secret');
    await press('登录');
    expect(sessionStart.mock.calls[0]?.[0].input).toEqual({ account: 'agent', password: 'secret-secret' });
    expect(onSignedIn).toHaveBeenCalledWith({
      person: { id: 'per_1', name: '林晓雯', account: 'agent', departmentName: '售后服务部', timeZone: null },
      permissions: ['ticket:read'],
      language: 'zh-CN',
      sessionId: 'ses_1',
    });
  });

  it('says the server’s reason and keeps what was typed', async () => {
    const refused = { __typename: 'UserError', code: 'NOT_ALLOWED', field: null, message: '账号或密码不正确。', params: [] };
    serve({ sessionStart: () => ({ __typename: 'SessionStartPayload', viewer: null, userErrors: [refused] }) });
    await show(DEMO);
    type('账号', 'agent');
    type('密码', 'wrong-password');
    await press('登录');
    expect(screen.getByRole('alert')).toHaveTextContent('账号或密码不正确。');
    expect(screen.getByLabelText('账号')).toHaveValue('agent');
  });

  it('asks for what is missing without asking the server', async () => {
    serve(null);
    await show(DEMO);
    await press('登录');
    expect(screen.getAllByText('此项必填。')).toHaveLength(2);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says that the server cannot be reached', async () => {
    serve(null);
    await show(DEMO);
    await press(/热线专员/);
    expect(screen.getByRole('alert')).toHaveTextContent('无法连接服务器');
  });

  it('offers every identity provider by its name, and says what is wrong with one', async () => {
    const refused = { __typename: 'UserError', code: 'PROVIDER_UNREACHABLE', field: null, message: '暂时无法连接', params: [] };
    const providerSignInBegin = jest.fn((_args: Args) => ({ __typename: 'ProviderBeginPayload', url: null, userErrors: [refused] }));
    serve({ providerSignInBegin });
    await show({
      ...DEMO,
      identityProviders: [
        { id: 'prv_1', name: '集团账号' },
        { id: 'prv_2', name: '伙伴账号' },
      ],
    });
    expect(screen.getByRole('button', { name: '通过 集团账号 登录' })).toBeInTheDocument();
    await press('通过 伙伴账号 登录');
    expect(providerSignInBegin.mock.calls[0]?.[0].input).toEqual({ identityProviderId: 'prv_2' });
    expect(screen.getByRole('alert')).toHaveTextContent('暂时无法连接');
  });

  it('says that the installation is closed for changes, and why', async () => {
    await show({ ...DEMO, maintenance: { isOn: true, reason: '升级数据库' } });
    expect(screen.getByRole('status')).toHaveTextContent('系统维护中：可以登录和查看，暂时不能修改。 升级数据库');
    expect(screen.getByRole('button', { name: '登录' })).toBeEnabled();
  });

  it('warns of Caps Lock', async () => {
    await show(DEMO);
    const event = new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true });
    await act(async () => void screen.getByLabelText('密码').dispatchEvent(event));
    expect(screen.getByText('大写锁定已打开')).toBeInTheDocument();
  });

  it('offers demo accounts only in a demo', async () => {
    await show({ ...DEMO, isDemo: false });
    expect(screen.queryByText(/演示账号/)).not.toBeInTheDocument();
  });

  it('creates the first administrator of an empty installation', async () => {
    const onSignedIn = jest.fn();
    const firstAdministratorCreate = jest.fn(acceptAll);
    serve({ firstAdministratorCreate });
    await show({ ...DEMO, isDemo: false, needsFirstAdministrator: true }, onSignedIn);
    type('初始化口令', 'token-1');
    type('姓名', '林晓雯');
    type('账号', 'lin');
    type('设置密码', 'a-long-password');
    await press('创建并登录');
    expect(firstAdministratorCreate.mock.calls[0]?.[0].input).toEqual({
      setupToken: 'token-1',
      name: '林晓雯',
      account: 'lin',
      password: 'a-long-password',
    });
    expect(onSignedIn).toHaveBeenCalled();
  });

  it('speaks another language when one is chosen', async () => {
    await show(DEMO);
    await press('English');
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
  });
});

import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { connectionOf, fails, MESSAGES } from '../system.fixture.js';
import { SettingsPage } from './SettingsPage.js';

function setting(key: string, type: string, more: object) {
  const none = { help: '', standard: 30, isDecided: false, changedAt: null, min: null, max: null, unit: null, options: [] };
  return { __typename: 'Setting', key, type, label: key, ...none, ...more };
}

const GROUPS = [
  {
    __typename: 'SettingGroup',
    code: 'session',
    label: '会话与令牌',
    version: 4,
    settings: [setting('session.idle', 'INTEGER', { label: '闲置时长', value: 30, min: 5, max: 600, unit: '分钟' })],
  },
  { __typename: 'SettingGroup', code: 'retention', label: '保存期限', version: 1, settings: [] },
];

function open(resolvers: Readonly<Record<string, () => unknown>>, permissions = ['setting:read', 'setting:update']) {
  return renderRemote(<SettingsPage />, { path: '/system/settings', messages: MESSAGES, viewer: { permissions }, resolvers });
}
const type = (text: string) => act(async () => void fireEvent.change(screen.getByLabelText('闲置时长'), { target: { value: text } }));
const save = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: /^保\s?存$/ })));

describe('the settings', () => {
  const DECISION = {
    __typename: 'SettingDecision',
    id: 'evt_1',
    at: '2026-03-01T02:03:00.000Z',
    actorName: '陈思敏',
    changes: [{ __typename: 'SettingChange', key: 'session.idle', label: '闲置时长', from: 45, to: 60 }],
  };
  const changed = { ...GROUPS[0], settings: GROUPS[0]?.settings.map((one) => ({ ...one, value: 60, standard: 30, isDecided: true })) };
  const resolvers = { settings: () => [changed], settingHistory: () => connectionOf('SettingDecisionConnection', [DECISION]) };
  const openHistory = async () => {
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '变更记录' })));
    return screen.findByRole('dialog', { name: /会话与令牌/ });
  };

  it('tell who decided what, and put what held before back into its field (DEP-27)', async () => {
    await open(resolvers);
    const drawer = await openHistory();
    expect(await within(drawer).findByText(/陈思敏/)).toBeInTheDocument();
    expect(drawer).toHaveTextContent('闲置时长45 分钟60 分钟');
    await act(async () => void fireEvent.click(within(drawer).getByRole('button', { name: '恢复此前的值' })));
    expect(screen.getByLabelText('闲置时长')).toHaveValue('45');
    expect(screen.getByText('1 项未保存')).toBeInTheDocument();
  });

  it('go back to the default', async () => {
    const settingsUpdate = () => ({ __typename: 'SettingsUpdatePayload', group: GROUPS[0], userErrors: [] });
    const { requests } = await open({ ...resolvers, settingsUpdate });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '恢复默认：闲置时长' })));
    expect(screen.getByLabelText('闲置时长')).toHaveValue('30');
    expect(screen.queryByRole('button', { name: /恢复默认/ })).toBeNull();
    await save();
    const sent = requests.find(({ name }) => name === 'SettingsUpdate')?.variables.input;
    expect(sent).toMatchObject({ values: [{ key: 'session.idle', value: null }] });
  });

  it('show their history without a way back to whoever only reads', async () => {
    await open(resolvers, ['setting:read']);
    const drawer = await openHistory();
    expect(await within(drawer).findByText(/陈思敏/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '恢复此前的值' })).toBeNull();
    expect(screen.queryByRole('button', { name: /恢复默认/ })).toBeNull();
  });

  it('are saved once something was changed, with the version that was read', async () => {
    const settingsUpdate = () => ({ __typename: 'SettingsUpdatePayload', group: GROUPS[0], userErrors: [] });
    const { requests } = await open({ settings: () => GROUPS, settingsUpdate });
    await screen.findByLabelText('闲置时长');
    expect(screen.getByRole('button', { name: /^保\s?存$/ })).toBeDisabled();
    await type('60');
    expect(screen.getByText('1 项未保存')).toBeInTheDocument();
    await save();
    const sent = requests.find(({ name }) => name === 'SettingsUpdate')?.variables.input;
    expect(sent).toMatchObject({ group: 'session', version: 4, values: [{ key: 'session.idle', value: 60 }] });
  });

  it('say at the field what is wrong, and keep what was typed', async () => {
    const error = {
      __typename: 'UserError',
      code: 'OUT_OF_RANGE',
      field: ['input', 'values', '0', 'value'],
      message: '应在 5 到 600 之间。',
    };
    const settingsUpdate = () => ({ __typename: 'SettingsUpdatePayload', group: null, userErrors: [{ ...error, params: [] }] });
    await open({ settings: () => GROUPS, settingsUpdate });
    await screen.findByLabelText('闲置时长');
    await type('9000');
    await save();
    expect(await screen.findByText('应在 5 到 600 之间。')).toBeInTheDocument();
    expect(screen.getByLabelText('闲置时长')).toHaveValue('9000');
  });

  it('are only read by whoever may not change them', async () => {
    await open({ settings: () => GROUPS }, ['setting:read']);
    expect(await screen.findByLabelText('闲置时长')).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^保\s?存$/ })).not.toBeInTheDocument();
  });

  it('say when they could not be had', async () => {
    await open({ settings: fails });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});

import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
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
  it('lead to what changed in the group, for whoever may read the log', async () => {
    await open({ settings: () => GROUPS }, ['setting:read', 'audit:read']);
    const link = await screen.findByRole('link', { name: '变更记录' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/system\/audit\?type=settings\.changed&subjectId=session$/));
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

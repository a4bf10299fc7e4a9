import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { fails, MESSAGES } from '../system.fixture.js';
import { NotificationsPage } from './NotificationsPage.js';

const way = { __typename: 'NotificationWay', kind: 'QUEUED', label: '工单到我的部门', isListed: true, mail: 'NOW' };
const ONE = { __typename: 'NotificationDefaults', departmentId: null, roleId: 'rol_1', name: '派工员', version: 3, ways: [way] };
const rule = {
  ...way,
  __typename: 'NotificationRule',
  source: 'ORGANISATION',
  sourceName: null,
  isListedByDefault: true,
  mailByDefault: 'NEVER',
};
const RULES = () => ({
  ...{ __typename: 'NotificationRulesView', version: 0, ways: [rule], quietFrom: null, quietUntil: null },
  ...{ digest: 'DAILY', mailAddress: null },
});

function open(resolvers: Readonly<Record<string, () => unknown>>, permissions = ['setting:read', 'setting:update']) {
  const viewer = { permissions };
  return renderRemote(<NotificationsPage />, {
    ...{ path: '/system/notifications', messages: MESSAGES, viewer },
    resolvers: { notificationRules: RULES, ...resolvers },
  });
}

describe('how departments and roles have their people told (SYS-26)', () => {
  it('says for whom and by which ways, and ends a decision', async () => {
    const notificationDefaultsSet = () => ({ __typename: 'NotificationDefaultsSetPayload', notificationDefaults: [], userErrors: [] });
    const { requests } = await open({ notificationDefaults: () => [ONE], notificationDefaultsSet });
    const row = await screen.findByRole('row', { name: /角色.*派工员.*工单到我的部门: 铃铛 \+ 邮件 立即/ });
    await act(async () => void fireEvent.click(within(row).getByRole('button', { name: '不再规定' })));
    expect(requests.find(({ name }) => name === 'NotificationDefaultsSet')?.variables).toEqual({
      input: { departmentId: null, roleId: 'rol_1', version: 3, ways: [] },
    });
  });

  it('changes nothing for who only reads the settings', async () => {
    await open({ notificationDefaults: () => [ONE] }, ['setting:read']);
    await screen.findByRole('row', { name: /派工员/ });
    expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
  });

  it('says when nothing is decided, and when it could not be had', async () => {
    const { unmount } = await open({ notificationDefaults: () => [] });
    expect(await screen.findByText('还没有部门或角色另作规定')).toBeInTheDocument();
    unmount();
    await open({ notificationDefaults: fails });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});

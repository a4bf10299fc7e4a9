import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { PanelProvider } from '../panel-context.js';
import { NotificationBell } from './NotificationBell.js';
import { NotificationsPage } from './NotificationsPage.js';

const MESSAGES = { shell: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) } };
const HUB = { states: () => NO_STATES, subscribe: () => () => undefined };
const NO_STATES: readonly never[] = [];
const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

const notification = (id: string, fields: object) => ({
  ...{ __typename: 'Notification', id, kind: 'SOLVED', title: '邱兰解决了你登记的工单', at: '2026-03-01T00:30:00.000Z', readAt: null },
  ticket: { __typename: 'Ticket', id: 'tkt_1', number: '260301-0001', subject: '漏水' },
  ...fields,
});
const box = (unreadCount: number) => ({ __typename: 'NotificationBox', unreadCount });
const listOf = (nodes: readonly object[]) => () => ({
  __typename: 'NotificationConnection',
  nodes,
  pageInfo: PAGE_INFO,
  totalCount: nodes.length,
});

function open(page: 'bell' | 'page', resolvers: Readonly<Record<string, () => unknown>>, path = '/account/notifications') {
  // biome-ignore lint/suspicious/noExplicitAny: of the panel only the hub is looked at
  const panel = { hub: HUB } as any;
  const content = page === 'bell' ? <NotificationBell /> : <NotificationsPage />;
  return renderRemote(<PanelProvider value={panel}>{content}</PanelProvider>, { path, messages: MESSAGES, resolvers });
}

describe('the bell (SYS-26)', () => {
  it('says how many are unread, and a hundred as more than it counts', async () => {
    const { unmount } = await open('bell', { notificationBox: () => box(3) });
    expect(await screen.findByRole('button', { name: '提醒，3 条未读' })).toHaveTextContent('3');
    unmount();
    await open('bell', { notificationBox: () => box(100) });
    expect(await screen.findByRole('button', { name: '提醒，100 条未读' })).toHaveTextContent('99+');
  });

  it('has no mark when nothing is', async () => {
    await open('bell', { notificationBox: () => box(0) });
    expect((await screen.findByRole('button', { name: '提醒，没有未读' })).textContent).toBe('');
  });
});

describe('the page of notifications', () => {
  it('shows what happened to which ticket, and only a line of one that is out of sight', async () => {
    const hidden = notification('ntf_2', { title: '工单到了你的部门，等待接单', kind: 'QUEUED', ticket: null });
    await open('page', { notificationBox: () => box(2), notifications: listOf([notification('ntf_1', {}), hidden]) });
    expect(await screen.findByRole('row', { name: /邱兰解决了你登记的工单.*260301-0001 漏水/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /等待接单.*您已无权查看/ })).toBeInTheDocument();
  });

  it('puts all of them away up to the latest that is shown', async () => {
    const notificationsRead = () => ({ __typename: 'NotificationsReadPayload', box: box(0), userErrors: [] });
    const { requests } = await open('page', {
      notificationBox: () => box(1),
      notifications: listOf([notification('ntf_1', {})]),
      notificationsRead,
    });
    await screen.findByRole('row', { name: /漏水/ });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '全部标为已读' })));
    const sent = requests.find(({ name }) => name === 'ShellNotificationsRead');
    expect(sent?.variables).toEqual({ input: { until: '2026-03-01T00:30:00.000Z' } });
  });

  it('lets everybody choose how they are told, says whose decision holds, and sends what differs from it', async () => {
    const way = {
      ...{ __typename: 'NotificationRule', kind: 'NOTE', label: '我的工单有内部备注', isListed: true, mail: 'NEVER' },
      ...{ source: 'DEPARTMENT', sourceName: '客服部', isListedByDefault: true, mailByDefault: 'NEVER' },
    };
    const rules = { __typename: 'NotificationRulesView', version: 0, ways: [way], quietFrom: null, quietUntil: null, digest: 'DAILY' };
    const { requests } = await open(
      'page',
      {
        notificationBox: () => box(0),
        notifications: listOf([]),
        notificationRules: () => ({ ...rules, mailAddress: 'lin@example.cn' }),
        notificationRulesSet: () => ({ __typename: 'NotificationRulesSetPayload', rules: { ...rules, mailAddress: null }, userErrors: [] }),
      },
      '/account/notifications?dialog=ways',
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('部门：客服部')).toBeInTheDocument();
    await act(async () => void fireEvent.click(within(dialog).getByRole('checkbox', { name: /我的工单有内部备注/ })));
    await act(async () => void fireEvent.change(within(dialog).getByLabelText('免打扰从'), { target: { value: '22:00' } }));
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /保\s?存$/ })));
    expect(requests.find(({ name }) => name === 'ShellNotificationRulesSet')?.variables).toEqual({
      input: {
        version: 0,
        digest: 'DAILY',
        quietFrom: '22:00',
        quietUntil: null,
        ways: [{ kind: 'NOTE', isListed: false, mail: 'NEVER' }],
      },
    });
  });
});

import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { connectionOf, fails, MESSAGES } from '../system.fixture.js';
import { AnnouncementsPage } from './AnnouncementsPage.js';

const OPEN = { __typename: 'Maintenance', isOn: false, reason: '', beganAt: null, expectedEndAt: null, version: 1 };
const notices = () => ({ __typename: 'Notices', maintenance: OPEN });
const roles = () => connectionOf('RoleConnection', []);
const ANNOUNCEMENT = {
  __typename: 'Announcement',
  id: 'ann_1',
  version: 2,
  level: 'INFO',
  text: '今晚停电',
  texts: { __typename: 'Texts', zhCN: '今晚停电', zhTW: null, en: null },
  startsAt: '2026-03-01T00:30:00.000Z',
  endsAt: null,
  roleIds: [],
  isDismissible: true,
  phase: 'SHOWN',
};

function open(resolvers: Readonly<Record<string, () => unknown>>) {
  const viewer = { permissions: ['announcement:manage', 'maintenance:manage', 'role:read'] };
  return renderRemote(<AnnouncementsPage />, { path: '/system/announcements', messages: MESSAGES, viewer, resolvers });
}
const listOf = (nodes: readonly object[]) => () => connectionOf('AnnouncementConnection', nodes);

describe('announcements and maintenance', () => {
  it('says what is shown to whom and until when', async () => {
    await open({ announcements: listOf([ANNOUNCEMENT]), notices });
    expect(await screen.findByRole('row', { name: /显示中.*今晚停电.*所有人/ })).toBeInTheDocument();
    expect(screen.getByText('正常运行')).toBeInTheDocument();
  });

  it('keeps what was written when it is refused', async () => {
    const refusal = { __typename: 'UserError', code: 'NOT_ALLOWED', field: null, message: '您不能发布公告。', params: [] };
    const announcementCreate = () => ({ __typename: 'AnnouncementCreatePayload', announcement: null, userErrors: [refusal] });
    await open({ announcements: listOf([]), notices, roles, announcementCreate });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '发布公告' })));
    const dialog = await screen.findByRole('dialog');
    const text = within(dialog).getByLabelText('内容（简体中文）');
    await act(async () => void fireEvent.change(text, { target: { value: '系统升级' } }));
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /^发\s?布$/ })));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('您不能发布公告。');
    expect(text).toHaveValue('系统升级');
  });

  it('says when there is none, and when they could not be had', async () => {
    const { unmount } = await open({ announcements: listOf([]), notices });
    expect(await screen.findByText('还没有公告')).toBeInTheDocument();
    unmount();
    await open({ announcements: fails, notices });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});

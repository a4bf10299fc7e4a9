import { expect, test } from './fixtures.js';
import { ask } from './graphql.js';

const NOTE = 'mutation N($input: TicketNoteAddInput!) { ticketNoteAdd(input: $input) { userErrors { code } } }';
const MINE = '{ tickets(first: 1, filter: { isOpen: true }) { nodes { id } } }';

// What one journey left behind must not close the installation for the next.
test.afterEach(async ({ openAs }) => {
  const page = await openAs('admin');
  const { notices } = await ask<{ notices: { maintenance: { version: number } } }>(page.request, '{ notices { maintenance { version } } }');
  const end = 'mutation E($input: MaintenanceSetInput!) { maintenanceSet(input: $input) { userErrors { code } } }';
  await ask(page.request, end, { input: { version: notices.maintenance.version, isOn: false } });
});

test('an administrator looks after the installation while people work in it (SYS-04, SYS-07, SYS-26)', async ({
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  test.slow();
  const admin = await openAs('admin', '/admin/system/monitor');
  const agent = await openAs('agent', '/admin/desk');

  await test.step('the monitor tells of processes, queues and the database', async () => {
    await expect(admin.getByRole('heading', { name: '系统监控' })).toBeVisible();
    await expect(admin.getByText('运行中').first()).toBeVisible({ timeout: 20_000 });
    await expect(admin.getByRole('region', { name: '数据库' }).getByText('metric_fact')).toBeVisible();
    await keepPicture('system-monitor', admin);
    await expectAccessible(admin);
    await admin.getByRole('link', { name: '失败任务' }).first().click();
    await expect(admin.getByText('没有失败的任务')).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step('an announcement appears on an open panel at once, and is put away', async () => {
    await admin.getByRole('navigation', { name: '系统管理' }).getByRole('link', { name: '公告' }).click();
    await admin.getByRole('button', { name: '发布公告' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('内容（简体中文）').fill('今晚十点停机升级');
    await keepPicture('system-announcement', admin);
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: /发\s*布/ }).click();
    await expect(dialog).toBeHidden();
    const bars = agent.getByRole('region', { name: '通知' });
    await expect(bars.getByText('今晚十点停机升级')).toBeVisible();
    await keepPicture('system-banner', agent);
    await expectAccessible(agent);
    await bars.getByRole('button', { name: /^关闭/ }).click();
    await expect(bars).toBeHidden();
  });

  await test.step('maintenance refuses changes, says why everywhere, and is ended', async () => {
    await admin.getByRole('button', { name: '进入维护模式' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('原因').fill('升级数据库');
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: /开\s*始/ }).click();
    await expect(agent.getByRole('region', { name: '通知' }).getByText('升级数据库')).toBeVisible();
    await keepPicture('system-maintenance', agent);
    const { tickets } = await ask<{ tickets: { nodes: { id: string }[] } }>(agent.request, MINE);
    const input = { ticketId: tickets.nodes[0]?.id, body: '备注', audience: 'INTERNAL' };
    const note = () => ask<{ ticketNoteAdd: { userErrors: { code: string }[] } }>(agent.request, NOTE, { input });
    expect((await note()).ticketNoteAdd.userErrors).toMatchObject([{ code: 'MAINTENANCE' }]);
    await admin.getByRole('button', { name: '结束维护' }).click();
    await expect(agent.getByRole('region', { name: '通知' })).toBeHidden();
    expect((await note()).ticketNoteAdd.userErrors).toEqual([]);
  });
});

import { openView, rowOf } from './desk.js';
import { expect, test } from './fixtures.js';
import { givenTicket, unlike } from './given.js';

test('a list is kept under a name and found again, and many tickets get one note together (TKT-90)', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent', '/admin/desk');
  const tickets = [await givenTicket(agent.request, 'repair'), await givenTicket(agent.request, 'repair')];
  await openView(agent, '我首问');
  const name = unlike('我的视图');
  await agent.getByRole('button', { name: '把当前列表存为视图' }).click();
  await agent.getByRole('textbox', { name: '名称' }).fill(name);
  await expectAccessible(agent);
  await agent.keyboard.press('Control+Enter');
  await expect(agent.getByRole('heading', { level: 1, name })).toBeVisible();
  await agent.reload();
  await expect(agent.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(agent.getByRole('navigation', { name: '工单视图' }).getByRole('link', { name: new RegExp(name) })).toBeVisible();

  for (const { number } of tickets) await rowOf(agent, number).getByRole('checkbox').check();
  await expect(agent.getByRole('toolbar', { name: '批量操作' })).toContainText('已选 2 条');
  await expectAccessible(agent);
  await rowOf(agent, tickets[0]?.number ?? '').click();
  await agent.keyboard.press('n');
  const dialog = agent.getByRole('dialog', { name: '批量备注 · 2 条' });
  await dialog.getByRole('textbox', { name: '内部备注' }).fill('统一回访');
  await dialog.getByRole('button', { name: /检\s?查$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('可以办理 2 条，不能办理 0 条。');
  await expectAccessible(agent);
  await dialog.getByRole('button', { name: '办理 2 条' }).click();
  await expect(dialog.getByRole('status')).toHaveText('已办理 2 条，未办理 0 条。');
  await dialog.getByRole('button', { name: /完\s?成$/ }).click();
  await expect(agent.getByRole('toolbar', { name: '批量操作' })).toBeHidden();
});

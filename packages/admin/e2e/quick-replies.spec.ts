import { expect, test } from './fixtures.js';
import { givenTicket, unlike } from './given.js';

test('wording is prepared once and used on a ticket without the mouse (KNO-14)', async ({ openAs, expectAccessible }) => {
  const agent = await openAs('agent', '/admin/desk/replies');
  const title = unlike('回电时间');
  await agent.getByRole('button', { name: '新建快捷回复' }).click();
  const dialog = agent.getByRole('dialog', { name: '新建快捷回复' });
  await dialog.getByRole('textbox', { name: '名称' }).fill(title);
  await dialog.getByRole('textbox', { name: '内容' }).fill('今晚八点前给您回电，工单号 ');
  await dialog.getByRole('button', { name: '工单号' }).click();
  await expect(dialog.getByRole('textbox', { name: '内容' })).toHaveValue('今晚八点前给您回电，工单号 {{ticket.number}}');
  await expectAccessible(agent);
  await agent.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(agent.getByRole('row', { name: new RegExp(title) })).toContainText('仅自己');

  const { id, number } = await givenTicket(agent.request, 'repair');
  await agent.goto(`/admin/desk/tickets/${id}`);
  const reply = agent.getByRole('textbox', { name: '回复客户' });
  await reply.focus();
  await agent.keyboard.press('/');
  const search = agent.getByRole('combobox', { name: '搜索快捷回复' });
  await expect(search).toBeFocused();
  await search.fill(title);
  await expect(agent.getByRole('listbox', { name: '快捷回复' }).getByRole('option')).toHaveCount(1);
  await expectAccessible(agent);
  await agent.keyboard.press('Enter');
  await expect(reply).toHaveValue(`今晚八点前给您回电，工单号 ${number}`);
  await expect(reply).toBeFocused();
  await agent.keyboard.press('Control+Enter');
  await expect(agent.getByRole('article').filter({ hasText: `今晚八点前给您回电，工单号 ${number}` })).toBeVisible();
});

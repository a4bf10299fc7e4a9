import { expect, test } from './fixtures.js';
import { givenTicket, unlike } from './given.js';

test('a macro is put together once and does its acts on a ticket without the mouse (KNO-14, TKT-88)', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent', '/admin/desk/macros');
  const title = unlike('加急回访');
  await agent.getByRole('button', { name: '新建宏' }).click();
  const dialog = agent.getByRole('dialog', { name: '新建宏' });
  await dialog.getByRole('textbox', { name: '名称' }).fill(title);
  await dialog.getByRole('textbox', { name: '内容' }).fill('已为您加急，工单号 {{ticket.number}}');
  await dialog.getByRole('combobox', { name: '优先级' }).press('ArrowDown');
  await agent.getByTitle('紧急', { exact: true }).click();
  await expectAccessible(agent);
  await agent.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(agent.getByRole('row', { name: new RegExp(title) })).toContainText('优先级：紧急 → 回复客户');

  const { id, number } = await givenTicket(agent.request, 'repair');
  await agent.goto(`/admin/desk/tickets/${id}`);
  await expect(agent.getByRole('textbox', { name: '回复客户' })).toBeVisible();
  await agent.keyboard.press('q');
  const apply = agent.getByRole('dialog', { name: '用宏办理' });
  const choice = apply.getByRole('combobox', { name: '宏' });
  await expect(choice).toBeFocused();
  await choice.fill(title);
  await expect(agent.getByTitle(title)).toBeVisible();
  await agent.keyboard.press('Enter');
  await expect(apply.getByRole('textbox', { name: '回复客户' })).toHaveValue(`已为您加急，工单号 ${number}`);
  await expect(apply.getByText('紧急')).toBeVisible();
  await expectAccessible(agent);
  await agent.keyboard.press('Control+Enter');
  await expect(apply).toBeHidden();
  await expect(agent.getByRole('article').filter({ hasText: `已为您加急，工单号 ${number}` })).toBeVisible();
});

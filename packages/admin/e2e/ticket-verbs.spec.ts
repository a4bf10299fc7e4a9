import { confirmDialog, expectTicket, ticketHead, untilItTakesKeys } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { act, departmentId, givenCustomer, givenTicket, unlike } from './given.js';

/** Opens the dialog of a verb by its key, on a page where nothing is being written. */
async function openByKey(page: Page, key: string, title: string) {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: title });
  await untilItTakesKeys(dialog);
  return dialog;
}

/** What is chosen from the list under the field that has the focus: typed, waited for, taken with Enter. */
async function take(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await expect(page.locator('.ant-select-item-option-active').filter({ hasText: text })).toBeVisible();
  await page.keyboard.press('Enter');
}

test('an agent tags, links, splits and merges without the mouse; a merge is taken back (TKT-10, TKT-88)', async ({
  openAs,
  expectAccessible,
}) => {
  test.slow();
  const agent = await openAs('agent');
  const customer = await givenCustomer(agent.request, unlike('闻人羽墨'));
  const first = await givenTicket(agent.request, 'repair', { customerId: customer.id });
  const twin = await givenTicket(agent.request, 'repair', { customerId: customer.id, subject: unlike('又打来：外机还在响') });
  await agent.goto(`/admin/desk/tickets/${first.id}`);
  await expect(agent.getByRole('heading', { level: 1, name: first.subject })).toBeVisible();

  await test.step('a tag', async () => {
    const dialog = await openByKey(agent, 'l', '工单标签');
    await expect(dialog.getByRole('combobox', { name: '标签' })).toBeFocused();
    await take(agent, '舆情');
    await agent.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(agent.getByRole('main').getByText('舆情').first()).toBeVisible();
  });

  await test.step('a link, seen from both sides', async () => {
    const dialog = await openByKey(agent, 'Shift+L', '关联工单');
    await expect(dialog.getByRole('combobox', { name: '那张工单是' })).toBeFocused();
    await agent.keyboard.press('Tab');
    await take(agent, twin.number);
    await expectAccessible(agent);
    await agent.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(agent.getByRole('link', { name: new RegExp(twin.number) }).first()).toBeVisible();
  });

  await test.step('another matter goes into a ticket of its own', async () => {
    const dialog = await openByKey(agent, 'Shift+S', '拆分工单');
    await expect(dialog.getByRole('textbox', { name: '主题' })).toBeFocused();
    await agent.keyboard.type('另外想买延保');
    await agent.keyboard.press('Tab');
    await agent.keyboard.type('客户顺便问延保多少钱。');
    await agent.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(agent.getByRole('link', { name: /另外想买延保/ }).first()).toBeVisible();
  });

  await test.step('the twin goes into the first, and comes out again as it was', async () => {
    await agent.goto(`/admin/desk/tickets/${twin.id}`);
    await expect(agent.getByRole('heading', { level: 1, name: twin.subject })).toBeVisible();
    const dialog = await openByKey(agent, 'm', '合并工单');
    await expect(dialog.getByRole('combobox', { name: '并入' })).toBeFocused();
    await take(agent, first.number);
    await expectAccessible(agent);
    await agent.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await agent.goto(`/admin/desk/tickets/${twin.id}`);
    const banner = agent.getByRole('status').filter({ hasText: '这张工单已并入' });
    await expect(banner.getByRole('link', { name: new RegExp(first.number) })).toBeVisible();
    await expectAccessible(agent);
    await banner.getByRole('button', { name: '撤销合并' }).press('Enter');
    const undo = agent.getByRole('dialog', { name: '撤销合并' });
    await untilItTakesKeys(undo);
    await agent.keyboard.press('Control+Enter');
    await expect(undo).toBeHidden();
    await expect(banner).toBeHidden();
    await expect(ticketHead(agent).getByRole('button', { name: '转派' })).toBeVisible();
  });
});

/** What the step itself asks for (TKT-80). */
const AT_THE_CUSTOMER = ['用电安全检查', '试机并请客户验看', '讲解使用与保养'];

test('a commissioning is solved with every point ticked off, and closed with the customer’s signature (TKT-33, TKT-35)', async ({
  openAs,
  expectAccessible,
}) => {
  test.slow();
  const agent = await openAs('agent');
  const ticket = await givenTicket(agent.request, 'commissioning', { subject: unlike('新机上门调试') });
  const field = await departmentId(agent.request, 'field-1');
  await act(agent.request, 'ticketTransfer', { ticketId: ticket.id, version: ticket.version, departmentId: field, reason: '请上门调试' });
  const path = `/admin/desk/tickets/${ticket.id}`;
  const technician = await openAs('technician', path);
  await expect(technician.getByRole('heading', { level: 1, name: ticket.subject })).toBeVisible();

  await test.step('it cannot be solved while a point is open', async () => {
    await technician.keyboard.press('a');
    await expectTicket(technician, ticket.subject, '已接单');
    await ticketHead(technician).getByRole('button', { name: '改变状态' }).click();
    await technician.getByRole('menuitem', { name: '到达现场' }).click();
    await confirmDialog(technician, '到达现场', '到达现场');
    const solve = ticketHead(technician).getByRole('button', { name: '解决' });
    await expect(solve).toHaveAttribute('aria-disabled', 'true');
    for (const point of ['电源与接地合格', '试运行半小时正常', '已教会客户使用', ...AT_THE_CUSTOMER]) {
      const box = technician.getByRole('checkbox', { name: point });
      await box.click();
      await expect(box).toBeChecked();
      await expect(box).toBeEnabled();
    }
    await expectAccessible(technician);
    await expect(solve).not.toHaveAttribute('aria-disabled', 'true');
    await openByKey(technician, 'e', '解决工单');
    await technician.getByLabel('原因').fill('新机首次使用。');
    await technician.getByLabel('处理措施').fill('接地合格，试机半小时正常。');
    await confirmDialog(technician, '解决工单', '解决');
    await expectTicket(technician, ticket.subject, '已完工');
  });

  await test.step('told, it still waits for the signature', async () => {
    await agent.goto(path);
    await agent.getByRole('textbox', { name: '回复客户' }).fill('您好，调试已完成，试机正常。');
    await agent.getByRole('button', { name: '发送', exact: true }).click();
    await expect(agent.getByRole('article').filter({ hasText: '调试已完成，试机正常' })).toBeVisible();
    await expect(ticketHead(agent).getByRole('button', { name: '关闭' })).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('signed for, it closes', async () => {
    await ticketHead(agent).getByRole('button', { name: '客户确认' }).click();
    const dialog = agent.getByRole('dialog', { name: '客户对结果的意见' });
    await dialog.getByLabel('签字人').fill('贺知远');
    await dialog.getByLabel('客户怎么说').fill('装得很快，满意。');
    await expectAccessible(agent);
    await agent.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await ticketHead(agent).getByRole('button', { name: '关闭' }).click();
    await confirmDialog(agent, '关闭工单', '关闭');
    await expectTicket(agent, ticket.subject, '已关闭');
  });
});

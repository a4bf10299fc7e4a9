import { expectTicket, openList } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { act, givenCustomer, givenTicket, unlike } from './given.js';

const onTicket = async (page: Page, { id, subject }: { readonly id: string; readonly subject: string }): Promise<void> => {
  await page.goto(`/admin/desk/tickets/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
};
/** The key of a verb opens its dialog; Ctrl Enter sends it. */
const opens = async (page: Page, key: string, title: string) => {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
};
const sends = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: title })).toBeHidden();
};
const history = (page: Page) => page.getByRole('log');

test('a ticket is linked, a call is logged, it is watched and a part is split off: all by keys, all in its history', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent', '/admin/desk');
  const [one, other] = [await givenTicket(agent.request, 'repair'), await givenTicket(agent.request, 'repair')];
  await onTicket(agent, one);

  const link = await opens(agent, 'Shift+L', '关联工单');
  await link.getByRole('combobox', { name: '工单', exact: true }).fill(other.number);
  await openList(agent).getByText(other.number).click();
  await sends(agent, '关联工单');
  await expect(agent.getByRole('link', { name: new RegExp(other.number) })).toBeVisible();

  const contact = await opens(agent, 'h', '记录与客户的联系');
  await contact.getByRole('textbox', { name: '沟通内容' }).fill('已说明进度，客户同意周五上门');
  await expectAccessible(agent);
  await sends(agent, '记录与客户的联系');
  await expect(history(agent)).toContainText('已说明进度，客户同意周五上门');

  await agent.keyboard.press('w');
  await expect(agent.getByRole('button', { name: '关注这张工单' })).toHaveAttribute('aria-pressed', 'true');

  const split = await opens(agent, 'Shift+S', '拆分工单');
  const subject = unlike('另配遥控器');
  await split.getByRole('textbox', { name: '主题' }).fill(subject);
  await split.getByRole('textbox', { name: '客户描述' }).fill('遥控器也不好用');
  await agent.keyboard.press('Control+Enter');
  await expect(
    agent.getByRole('link', { name: new RegExp(subject) }).or(agent.getByRole('heading', { level: 1, name: subject })),
  ).toBeVisible();
});

test('a ticket is merged into another of the customer, found again by its number, and the merge is taken back; a mistake is voided', async ({
  openAs,
}) => {
  const supervisor = await openAs('supervisor', '/admin/desk');
  const { id: customerId } = await givenCustomer(supervisor.request, unlike('合并客户'));
  const [kept, merged] = [
    await givenTicket(supervisor.request, 'inquiry', { customerId }),
    await givenTicket(supervisor.request, 'inquiry', { customerId }),
  ];
  await onTicket(supervisor, merged);
  const merge = await opens(supervisor, 'm', '合并工单');
  await merge.getByRole('combobox', { name: '并入' }).click();
  await openList(supervisor).getByText(new RegExp(kept.number)).click();
  await sends(supervisor, '合并工单');
  await onTicket(supervisor, merged);
  await expect(supervisor.getByText('这张工单已并入')).toBeVisible();

  await opens(supervisor, 'Shift+M', '撤销合并');
  await sends(supervisor, '撤销合并');
  await expect(supervisor.getByText('这张工单已并入')).toBeHidden();

  const voiding = await opens(supervisor, 'Shift+V', '作废工单');
  await voiding.getByRole('textbox', { name: '作废原因' }).fill('重复登记');
  await sends(supervisor, '作废工单');
  await expect(history(supervisor)).toContainText('重复登记');
});

test('what the customer says of the outcome is recorded, the ticket is closed on it, and its form is printed (TKT-33)', async ({
  openAs,
  expectAccessible,
}) => {
  const manager = await openAs('manager', '/admin/desk');
  const ticket = await givenTicket(manager.request, 'inquiry');
  await act(manager.request, 'ticketResolve', { ticketId: ticket.id, version: ticket.version, cause: '参数不清', measure: '已逐项说明' });
  await onTicket(manager, ticket);
  const dialog = await opens(manager, 'y', '客户对结果的意见');
  await dialog.getByRole('textbox', { name: '客户怎么说' }).fill('清楚了，谢谢');
  await expectAccessible(manager);
  await sends(manager, '客户对结果的意见');
  await expect(history(manager)).toContainText('清楚了，谢谢');
  await opens(manager, 'd', '关闭工单');
  await sends(manager, '关闭工单');
  await expectTicket(manager, ticket.subject, '已关闭');

  await manager.keyboard.press('Control+p');
  await expect(manager.getByRole('article')).toContainText(ticket.number);
  await expect(manager.getByRole('article')).toContainText('清楚了，谢谢');
  await expectAccessible(manager);
  await manager.keyboard.press('u');
  await expect(manager.getByRole('heading', { level: 1, name: ticket.subject })).toBeVisible();
});

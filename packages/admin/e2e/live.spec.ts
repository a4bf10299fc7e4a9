import { choose, openView, rowOf, ticketHead } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { act, givenTicket, unlike } from './given.js';

const ticketPath = (id: string): string => `/admin/desk/tickets/${id}`;

/** A mark that a reload would wipe out. */
async function markDocument(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-since-load', ''));
  return () => expect(page.locator('html[data-since-load]')).toHaveCount(1);
}

/** The tickets of the list on screen, in their order. */
async function shownIds(page: Page): Promise<readonly (string | null)[]> {
  const rows = page.getByRole('grid').locator('[data-key]');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-key')));
}

test('a note of one appears at the other, who goes on writing', async ({ openAs }) => {
  const agent = await openAs('agent');
  const { id } = await givenTicket(agent.request, 'repair');
  await agent.goto(ticketPath(id));
  const manager = await openAs('manager', ticketPath(id));
  const reply = manager.getByRole('textbox', { name: '回复客户' });
  await reply.fill('您好，我们正在');
  const expectNoReload = await markDocument(manager);

  await agent.getByText('内部备注', { exact: true }).click();
  await agent.getByRole('textbox', { name: '内部备注' }).fill('客户晚上七点后才在家。');
  await agent.getByRole('button', { name: '添加备注' }).click();

  await expect(manager.getByRole('article').filter({ hasText: '客户晚上七点后才在家。' })).toContainText('陈思敏');
  await expect(reply).toHaveValue('您好，我们正在');
  await reply.pressSequentially('核实');
  await expect(reply).toHaveValue('您好，我们正在核实');
  await expectNoReload();
});

test('a new ticket is told below the list; rows move only when asked to', async ({ openAs }) => {
  const agent = await openAs('agent');
  await givenTicket(agent.request, 'inquiry');
  await openView(agent, '我首问');
  const before = await shownIds(agent);
  const { subject } = await givenTicket(agent.request, 'inquiry', { subject: unlike('咨询滤芯型号') });
  const arrived = agent.getByRole('button', { name: '1 条新工单' });
  await expect(arrived).toBeVisible();
  await expect(rowOf(agent, subject)).toHaveCount(0);
  expect(await shownIds(agent)).toEqual(before);
  await arrived.click();
  await expect(rowOf(agent, subject)).toBeVisible();
  await expect(arrived).toBeHidden();
});

test('what a colleague does meanwhile is shown in the dialog, and the draft stays', async ({ openAs }) => {
  const agent = await openAs('agent');
  const { id, version } = await givenTicket(agent.request, 'repair');
  await agent.goto(ticketPath(id));
  await startTransfer(agent);
  const manager = await openAs('manager');
  await act(manager.request, 'ticketTransition', { ticketId: id, version, transitionCode: 'classify' });
  await finishTransfer(agent, '您填写期间，工单有了变化：');
});

test('a draft written against what has changed is refused, kept and sent on the second try', async ({ openAs }) => {
  const agent = await openAs('agent');
  const { id, version } = await givenTicket(agent.request, 'repair');
  // Deaf to what happens elsewhere: a socket that never says anything.
  await agent.routeWebSocket(/\/graphql/, () => undefined);
  await agent.goto(ticketPath(id));
  await startTransfer(agent);
  const manager = await openAs('manager');
  await act(manager.request, 'ticketTransition', { ticketId: id, version, transitionCode: 'classify' });
  const dialog = agent.getByRole('dialog', { name: '转派工单' });
  await dialog.getByRole('button').filter({ hasText: '转派' }).click();
  await finishTransfer(agent, '林雅琴改变状态');
});

async function startTransfer(agent: Page): Promise<void> {
  await ticketHead(agent).getByRole('button', { name: '转派' }).click();
  await choose(agent, '转到部门', '派工组');
  await agent.getByLabel('转派原因').fill('需要上门检测');
}

async function finishTransfer(agent: Page, notice: string): Promise<void> {
  const dialog = agent.getByRole('dialog', { name: '转派工单' });
  await expect(dialog.getByRole('alert')).toContainText(notice);
  await expect(dialog.getByRole('alert')).toContainText('您填写的内容仍在。');
  await expect(dialog.getByLabel('转派原因')).toHaveValue('需要上门检测');
  await dialog.getByRole('button', { name: '已了解，继续' }).click();
  await dialog.getByRole('button').filter({ hasText: '转派' }).click();
  await expect(dialog).toBeHidden();
  await expect(agent.getByText('陈思敏转派：热线受理组 → 派工组')).toBeVisible();
}

import type { APIRequestContext } from '@playwright/test';
import { openRow, openView, rowOf } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { givenCustomer, givenTicket, unlike } from './given.js';
import { ask } from './graphql.js';

test('filters are in the address: they survive a reload, a look into a ticket and the way back', async ({ openAs }) => {
  const agent = await openAs('agent');
  const { subject } = await givenTicket(agent.request, 'repair', { priority: 'URGENT', subject: unlike('漏电跳闸') });
  const { subject: other } = await givenTicket(agent.request, 'repair');
  await openView(agent, '全部进行中');
  await expect(rowOf(agent, other)).toBeVisible();
  await agent.getByRole('button', { name: '筛选' }).click();
  await agent.getByRole('region', { name: '筛选' }).getByLabel('优先级').click();
  await agent.locator('.ant-select-dropdown').getByTitle('紧急', { exact: true }).click();
  await expect(agent).toHaveURL(/priority=urgent/);
  await agent.keyboard.press('Escape');
  await expect(rowOf(agent, other)).toHaveCount(0);
  await expect(rowOf(agent, subject)).toBeVisible();

  await agent.reload();
  await expect(rowOf(agent, subject)).toBeVisible();
  await expect(rowOf(agent, other)).toHaveCount(0);
  await openRow(agent, subject);
  await expect(agent.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await agent.goBack();
  await expect(agent).toHaveURL(/view=all_open.*priority=urgent/);
  await expect(rowOf(agent, subject)).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(agent, other)).toHaveCount(0);
});

test('an unknown ticket, an unknown page and a foreign ticket say so and lead back', async ({ openAs }) => {
  const agent = await openAs('agent', '/admin/desk/tickets/tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV');
  await expect(agent.getByRole('heading', { level: 1, name: '没有找到这张工单' })).toBeVisible();
  const { id } = await givenTicket((await openAs('agent2')).request, 'inquiry');
  await agent.goto(`/admin/desk/tickets/${id}`);
  await expect(agent.getByRole('heading', { level: 1, name: '没有找到这张工单' })).toBeVisible();
  await agent.goto('/admin/no-such-place');
  await expect(agent.getByText('没有这个页面')).toBeVisible();
  await agent.getByRole('link', { name: '回到首页' }).click();
  await expect(agent.getByRole('grid')).toBeVisible();
});

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: '搜索与命令' });
  await expect(field).toBeFocused();
  await field.fill(text);
}

/** Waits until the search has heard of something: it follows the events. */
async function expectFindable(request: APIRequestContext, texts: readonly string[]): Promise<void> {
  const search = 'query ($query: String!) { search(query: $query, first: 5) { id } }';
  for (const query of texts) {
    const hits = async () => (await ask<{ search: readonly unknown[] }>(request, search, { query })).search.length;
    await expect.poll(hits, query).toBeGreaterThan(0);
  }
}

test('the palette finds a ticket by a piece of its number, a customer by the last four digits and by initials', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent', '/admin/desk');
  await expect(agent.getByRole('grid')).toBeVisible();
  const customer = await givenCustomer(agent.request, '诸葛镜如');
  const { number, subject } = await givenTicket(agent.request, 'repair', { customerId: customer.id });
  const hits = agent.getByRole('group', { name: '搜索结果' });
  await expectFindable(agent.request, [customer.phone.slice(-4), number]);

  for (const text of [customer.phone.slice(-4), 'zgjr', '诸葛镜']) {
    await find(agent, text);
    await expect(hits.getByRole('option', { name: customer.name }).first(), text).toBeVisible();
    await agent.keyboard.press('Escape');
    await expect(hits).toBeHidden();
  }
  await find(agent, number.slice(-7));
  await expect(hits.getByRole('option', { name: number })).toBeVisible();
  await expectAccessible(agent);
  await agent.keyboard.press('Enter');
  await expect(agent.getByRole('heading', { level: 1, name: subject })).toBeVisible();
});

test('a filter is finished by key, all results have a page, and what was opened is offered again', async ({ openAs, expectAccessible }) => {
  const agent = await openAs('agent', '/admin/desk');
  await expect(agent.getByRole('grid')).toBeVisible();
  const { number, subject } = await givenTicket(agent.request, 'repair', { priority: 'URGENT' });
  await expectFindable(agent.request, [number]);
  await find(agent, `${number} 优先级:紧`);
  await expect(agent.getByRole('option', { name: '优先级:紧急' })).toHaveAttribute('aria-selected', 'true');
  await agent.keyboard.press('Tab');
  await expect(agent.getByRole('combobox', { name: '搜索与命令' })).toHaveValue(`${number} 优先级:紧急 `);
  await expect(agent.getByRole('option', { name: number }).first()).toBeVisible();
  await agent.getByRole('option', { name: /的全部结果/ }).click();
  await expect(agent.getByRole('heading', { level: 1, name: '搜索' })).toBeVisible();
  const row = agent.getByRole('row').filter({ hasText: number });
  await expect(row).toHaveCount(1);
  await expectAccessible(agent);
  await row.click();
  await expect(agent.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await find(agent, '');
  await expect(agent.getByRole('group', { name: '最近打开' }).getByRole('option').first()).toContainText(number);
});

test('the palette and the list of customers say by which digits a phone is found', async ({ openAs }) => {
  const technician = await openAs('technician', '/admin/desk/customers');
  await expect(technician.getByPlaceholder('名称、地址、电话后四位或全号')).toBeVisible();
  await find(technician, '');
  await expect(technician.getByText('电话按后四位或完整号码查找')).toBeVisible();
});

test('on a phone, quick registration begins with all of its hint below the head', async ({ openAs }) => {
  const agent = await openAs('agent', '/admin/desk/new', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const known = agent.getByRole('complementary', { name: '这个号码的客户' });
  await expect(known).toBeVisible();
  const [head, panel] = [
    await agent
      .locator('header')
      .filter({ has: agent.locator('h1') })
      .boundingBox(),
    await known.boundingBox(),
  ];
  expect(panel?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  await expect(agent.getByLabel('来电号码')).toBeInViewport();
});

test('the palette does what the page offers, goes anywhere and understands Latin letters', async ({ openAs }) => {
  const manager = await openAs('manager', '/admin/desk');
  await expect(manager.getByRole('grid')).toBeVisible();
  await find(manager, 'insight');
  await expect(manager.getByRole('option', { name: '洞察' })).toBeVisible();
  await manager.keyboard.press('Enter');
  await expect(manager.getByRole('heading', { level: 1, name: '服务指标' })).toBeVisible();
});

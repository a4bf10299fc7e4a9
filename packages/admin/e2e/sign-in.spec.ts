import { expect, type Page, test } from './fixtures.js';
import { givenTicket } from './given.js';
import { ask, PASSWORD } from './graphql.js';

async function fillAndSubmit(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function openPersonMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /账户与设置|account and settings/i }).click();
}

test('a wrong password and an unknown account are refused in the same words', async ({ page, expectAccessible }) => {
  await page.goto('/admin/');
  await fillAndSubmit(page, 'agent', 'not the password');
  await expect(page.getByRole('alert')).toBeVisible();
  const words = (await page.getByRole('alert').textContent()) ?? '';
  await expectAccessible();
  await fillAndSubmit(page, 'nobody-of-that-name', 'not the password');
  await expect(page.getByRole('alert')).toHaveText(words);
  await expect(page.getByLabel('密码', { exact: true })).toBeVisible();
});

test('a click on a demo account signs in; signing out leads back and leaves nothing', async ({ page }) => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: /technician/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await openPersonMenu(page);
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByLabel('密码', { exact: true })).toBeVisible();
  await page.goto('/admin/desk');
  await expect(page.getByLabel('密码', { exact: true })).toBeVisible();
});

test('an address that was asked for is there after signing in', async ({ page }) => {
  await page.goto('/admin/desk?view=owned&sort=updated_desc');
  await fillAndSubmit(page, 'agent', PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: '我首问' })).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/desk\?view=owned&sort=updated_desc$/);
});

test('the language can be changed before and after signing in, without a reload, and is kept (SYS-22)', async ({ page }) => {
  // A person's language is kept with the person: nobody else's journey uses this one.
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Account', { exact: true }).fill('agent2');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const rail = page.getByRole('navigation').first();
  await expect(rail.getByRole('link', { name: 'Desk', exact: true })).toBeVisible();
  await page.evaluate(() => document.documentElement.setAttribute('data-since-load', ''));
  await openPersonMenu(page);
  await page.getByText('繁體', { exact: true }).click();
  await expect(rail.getByRole('link', { name: '工作台', exact: true })).toBeVisible();
  await expect(rail.getByRole('link', { name: '客戶', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(page.locator('html[data-since-load]')).toHaveCount(1);
  await page.reload();
  await expect(rail.getByRole('link', { name: '客戶', exact: true })).toBeVisible();
});

test('the look can be changed without a reload, and is kept', async ({ openAs }) => {
  const page = await openAs('agent', '/admin/desk');
  const html = page.locator('html');
  await openPersonMenu(page);
  await page.getByText('深色', { exact: true }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await openPersonMenu(page);
  await page.getByText('浅色', { exact: true }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
});

test('a session ended elsewhere asks for the password over the page, which is still there afterwards', async ({
  openAs,
  expectAccessible,
  expectConsoleError,
}) => {
  expectConsoleError(/401/);
  const here = await openAs('supervisor', 'about:blank');
  const { id } = await givenTicket(here.request, 'complaint');
  const path = `/admin/desk/tickets/${id}`;
  await here.goto(path);
  await here.getByRole('textbox', { name: '回复客户' }).fill('写到一半的回复');
  const elsewhere = await openAs('supervisor', '/admin/account/sessions');
  await expect(elsewhere.getByText('本次会话')).toBeVisible();
  await endSessionOf(here, elsewhere);

  // Told by the socket: nobody has to press anything to find out.
  const expired = here.getByText('登录已过期，请重新登录。页面上的内容会保留。');
  await expect(expired).toBeVisible();
  await expectAccessible(here);
  await here.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await here.getByRole('button', { name: '登录', exact: true }).click();
  await expect(expired).toBeHidden();
  await expect(here).toHaveURL(path);
  await expect(here.getByRole('textbox', { name: '回复客户' })).toHaveValue('写到一半的回复');
});

/** Ends the session of one browser from another one of the same person. */
async function endSessionOf(here: Page, elsewhere: Page): Promise<void> {
  const sessions = '{ viewer { sessions(first: 50) { nodes { id isCurrent } } } }';
  const { viewer } = await ask<{ viewer: { sessions: { nodes: { id: string; isCurrent: boolean }[] } } }>(here.request, sessions);
  const sessionId = viewer.sessions.nodes.find(({ isCurrent }) => isCurrent)?.id;
  const revoke = 'mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { userErrors { code } } }';
  await ask(elsewhere.request, revoke, { input: { sessionId } });
}

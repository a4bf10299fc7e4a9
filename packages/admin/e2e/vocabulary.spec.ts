import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { unlike } from './given.js';

const save = (dialog: Locator): Locator => dialog.getByRole('button').filter({ hasText: /保\s?存/ });

test('a kind of department is named, put in order, used, and goes out of use once nothing is of it (DEP-02)', async ({
  openAs,
  expectAccessible,
}) => {
  const page = await openAs('admin', '/admin/organization?dialog=kinds');
  const name = unlike('工作室');
  const list = page.getByRole('dialog').getByRole('list', { name: '部门类别' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '新增类别' }).click();
  const form = page.getByRole('dialog', { name: '新增类别' });
  await form.getByLabel('名称（简体）').fill(name);
  await form.getByLabel('编码').fill(`studio-${Date.now()}`);
  await expectAccessible(page);
  await save(form).click();
  const row = list.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('0 个部门');
  const down = list.getByRole('button', { name: `下移${name}` });
  await expect(down).toBeDisabled();
  await list.getByRole('button', { name: `上移${name}` }).press('Enter');
  await expect(down).toBeEnabled();
  await expect(list.getByRole('button', { name: `上移${name}` })).toBeFocused();
  await expect(list.getByRole('button', { name: '停用班组' })).toHaveAttribute('aria-disabled', 'true');
  await list.getByRole('button', { name: `停用${name}` }).click();
  await expect(row).toContainText('已停用');
  // The tree behind follows; until then the button is busy.
  await expect(list.locator('.ant-btn-loading')).toHaveCount(0);
  await list.getByRole('button', { name: `恢复${name}` }).click();
  await expect(row).toContainText('0 个部门');
});

test('a level is added, put below the others and removed; one that positions ask for stays (STF-02)', async ({
  openAs,
  expectAccessible,
}) => {
  const page = await openAs('admin', '/admin/organization/positions');
  const name = unlike('见习级');
  await page.getByRole('button', { name: '词条…' }).click();
  const dialog = page.getByRole('dialog', { name: '岗位词条' });
  await dialog.getByText('等级', { exact: true }).click();
  const list = dialog.getByRole('list', { name: '等级' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '新增' }).click();
  const form = page.getByRole('dialog', { name: '新增等级' });
  await form.getByLabel('名称（简体）').fill(name);
  await form.getByLabel('编码').fill(`trainee-${Date.now()}`);
  await save(form).click();
  const row = list.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('用于 0 处');
  const down = list.getByRole('button', { name: `下移${name}` });
  await expect(down).toBeDisabled();
  await list.getByRole('button', { name: `上移${name}` }).click();
  await expect(down).toBeEnabled();
  await expect(list.locator('button[aria-disabled="true"]').first()).toHaveAccessibleName(/^删除/);
  await list.getByRole('button', { name: `删除${name}` }).click();
  await expect(row).toHaveCount(0);
});

test('what the daily check asks is added, asked of everybody, and goes out of use (SEC-10)', async ({ openAs, expectAccessible }) => {
  const page = await openAs('admin', '/admin/organization/daily');
  const name = unlike('窗户已关');
  await page.getByRole('button', { name: '自查项目…' }).click();
  const list = page.getByRole('dialog').getByRole('list', { name: '自查项目' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '新增项目' }).click();
  const form = page.getByRole('dialog', { name: '新增项目' });
  await form.getByLabel('名称（简体）').fill(name);
  await form.getByLabel('编码').fill(`windows-${Date.now()}`);
  await save(form).click();
  const row = list.getByRole('listitem').filter({ hasText: name });
  await expect(row).toBeVisible();
  const agent = await openAs('agent', '/admin/organization/daily');
  await expect(agent.getByRole('checkbox', { name })).toBeVisible();
  await row.getByRole('button', { name: `停用${name}` }).click();
  await expect(row).toContainText('已停用');
  await agent.reload();
  await expect(agent.getByRole('heading', { name: '今天我的自查' })).toBeVisible();
  await expect(agent.getByRole('checkbox', { name })).toHaveCount(0);
});

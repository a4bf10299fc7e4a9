import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { unlike } from './given.js';
import { ask } from './graphql.js';

const save = (dialog: Locator): Locator => dialog.getByRole('button').filter({ hasText: /保\s?存/ });

/** A new department, so that no other journey plans for it. */
async function givenDepartment(page: Page, name: string, parentId: string | null): Promise<string> {
  const document =
    'mutation D($input: DepartmentCreateInput!) { departmentCreate(input: $input) { department { id } userErrors { code } } }';
  const code = `plan-${Math.random().toString(36).slice(2, 10)}`;
  const { departmentCreate } = await ask<{ departmentCreate: { department: { id: string } } }>(page.request, document, {
    input: { name, code, kind: 'department', parentId },
  });
  return departmentCreate.department.id;
}

async function openPlan(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/organization?department=${id}`);
  await page.getByText('年度方案', { exact: true }).click();
  await expect(page.getByRole('combobox', { name: '年度' })).toBeVisible();
}

test('a target is split among the units below, and what is missing is shown until it adds up (DEP-23, DEP-24)', async ({
  openAs,
  expectAccessible,
}) => {
  const page = await openAs('admin', '/admin/organization');
  const [whole, part, goal] = [unlike('片区'), unlike('门店'), unlike('年销量')];
  const wholeId = await givenDepartment(page, whole, null);
  const partId = await givenDepartment(page, part, wholeId);

  await openPlan(page, wholeId);
  await page.getByRole('button', { name: '编制方案…' }).click();
  const dialog = page.getByRole('dialog', { name: new RegExp(`^${whole}`) });
  await dialog.getByRole('button', { name: '添加目标' }).click();
  await dialog.getByRole('textbox', { name: '目标', exact: true }).fill(goal);
  await dialog.getByRole('spinbutton', { name: '目标值' }).fill('1200');
  await dialog.getByRole('textbox', { name: '单位' }).fill('台');
  await dialog.getByRole('spinbutton', { name: '编制人数' }).fill('12');
  await expectAccessible(page);
  await save(dialog).click();
  await expect(page.getByText(goal).first()).toBeVisible();
  await expectAccessible(page);

  await openPlan(page, partId);
  await page.getByRole('button', { name: '编制方案…' }).click();
  const below = page.getByRole('dialog', { name: new RegExp(`^${part}`) });
  await below.getByRole('button', { name: '添加目标' }).click();
  await below.getByRole('textbox', { name: '目标', exact: true }).fill('门店销量');
  await below.getByRole('spinbutton', { name: '目标值' }).fill('1000');
  await below.getByRole('combobox', { name: '分解自上级目标' }).press('ArrowDown');
  await page.getByRole('option', { name: new RegExp(goal) }).waitFor({ state: 'attached' });
  await below.getByRole('combobox', { name: '分解自上级目标' }).press('Enter');
  await expect(below.getByRole('textbox', { name: '单位' })).toHaveValue('台');
  await save(below).click();
  await expect(page.getByText(`分解自上级目标：${goal} 1,200 台`)).toBeVisible();

  await openPlan(page, wholeId);
  await expect(page.getByText('下级合计 1,000 台，比目标少 200 台。')).toBeVisible();
  await expectAccessible(page);
});

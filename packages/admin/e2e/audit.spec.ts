import { expect, test } from './fixtures.js';

const LATEST = '{ customers(first: 1) { nodes { id name } } }';

interface Latest {
  readonly customers: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

test('a consent, a disclosure, an export and a look are all found again in the audit log (SEC-03, SEC-08, SEC-13)', async ({
  page,
  signIn,
  graphql,
  expectAccessible,
  keepPicture,
}) => {
  await signIn('admin');
  const customer = (await graphql<Latest>(LATEST)).customers.nodes[0];
  await page.goto(`/admin/desk/customers/${customer?.id}`);
  await page.getByRole('button', { name: '登记授权' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('提供给谁').fill('顺达物流');
  await dialog.getByLabel('提供什么').fill('姓名、电话、地址');
  await dialog.getByLabel('用途').fill('上门取件');
  await dialog.getByLabel('书面凭据').fill('档案柜 3-12');
  await dialog.getByRole('button', { name: /保\s*存/ }).click();
  await page.getByRole('button', { name: '登记提供' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /保\s*存/ }).click();
  await expect(page.getByText('顺达物流').nth(1)).toBeVisible();
  await expectAccessible();
  await keepPicture('customer-with-consents');

  await page.goto('/admin/desk/customers');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /导\s*出/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^customers-.*\.csv$/);

  await page.goto('/admin/system/audit');
  const table = page.getByRole('grid', { name: '审计日志' }).or(page.getByRole('table', { name: '审计日志' }));
  await expect(table.getByText('导出列表').first()).toBeVisible();
  await expect(table.getByText('登记授权').first()).toBeVisible();
  await page.getByRole('button', { name: '校验完整性' }).click();
  await expect(page.getByText(/完整：已核对/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible();
  await keepPicture('audit-log');

  await table.getByText('导出列表').first().click();
  await expect(page.getByRole('dialog').getByText('customers')).toBeVisible();
  await keepPicture('audit-entry');

  await page.goto(`/admin/system/access-log?customer=${customer?.id}`);
  await expect(page.getByText('系统管理员').first()).toBeVisible();
  await expectAccessible();
  await keepPicture('access-log');
});

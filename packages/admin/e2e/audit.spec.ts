import { expect, type Page, test } from './fixtures.js';
import { givenCustomer, unlike } from './given.js';
import { ask } from './graphql.js';

const log = (page: Page) => page.getByRole('grid', { name: '审计日志' });

/** Both logs follow what happened a moment later, and their pages show what there is when they are opened. */
async function expectLogged({ request }: Page, customerId: string): Promise<void> {
  const document = `query ($customerId: ID!) {
    consent: auditEvents(first: 1, filter: { types: ["consent.recorded"] }) { nodes { id } }
    disclosure: auditEvents(first: 1, filter: { types: ["customer.disclosed"] }) { nodes { id } }
    export: auditEvents(first: 1, filter: { types: ["list.exported"] }) { nodes { id } }
    looks: accessLog(first: 1, filter: { customerId: $customerId }) { nodes { id } }
  }`;
  const found = async () => {
    const lists = await ask<Record<string, { readonly nodes: readonly unknown[] }>>(request, document, { customerId });
    return Object.values(lists).every(({ nodes }) => nodes.length > 0);
  };
  await expect.poll(found, 'the logs').toBe(true);
}

const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /保\s*存/ });

test('a consent, a disclosure, an export and a look are all found again in the logs (SEC-03, SEC-08, SEC-13, SYS-20)', async ({
  page,
  signIn,
  expectAccessible,
  keepPicture,
}) => {
  await signIn('admin');
  const customer = await givenCustomer(page.request, unlike('贺知远'));
  await page.goto(`/admin/desk/customers/${customer.id}`);
  await expect(page.getByText('没有对外提供过。')).toBeVisible();
  await page.getByRole('button', { name: '登记授权' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('提供给谁').fill('顺达物流');
  await dialog.getByLabel('提供什么').fill('姓名、电话、地址');
  await dialog.getByLabel('用途').fill('上门取件');
  await dialog.getByLabel('书面凭据').fill('档案柜 3-12');
  await expectAccessible();
  await save(page).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '登记提供' }).click();
  await save(page).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: '对外提供记录' })).toContainText('顺达物流');
  await expectAccessible();
  await keepPicture('customer-with-consents');

  await page.goto('/admin/desk/customers');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /导\s*出/ }).click();
  await page.getByRole('menuitem', { name: '客户', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/^customers-.*\.csv$/);

  await expectLogged(page, customer.id);
  await page.goto('/admin/system/audit?source=PANEL');
  for (const action of ['登记授权', '对外提供', '导出列表']) await expect(log(page).getByText(action).first()).toBeVisible();
  await page.goto(`/admin/system/access-log?customer=${customer.id}`);
  const looks = page.getByRole('grid', { name: '访问记录' });
  await expect(looks.getByText('系统管理员').first()).toBeVisible();
  await expect(looks.getByRole('link', { name: customer.name }).first()).toBeVisible();
  await expectAccessible();
  await keepPicture('access-log');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/\/access-log$/);
});

test('the audit log is filtered, kept under a name, read by keyboard and checked (SEC-02, SYS-20)', async ({
  page,
  signIn,
  expectAccessible,
  keepPicture,
}) => {
  await signIn('admin');
  await page.goto('/admin/system/audit');
  await expect(log(page).getByRole('row').nth(1)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '校验完整性' }).click();
  await expect(page.getByText(/完整：已核对/)).toBeVisible({ timeout: 30_000 });
  await keepPicture('audit-log');

  await page.goto('/admin/system/audit?type=ticket.assigned&subjectType=ticket');
  await expect(log(page).getByText('转派').first()).toBeVisible();
  await page.getByLabel('把当前筛选另存为').fill('转派的工单');
  await page.getByLabel('把当前筛选另存为').press('Enter');
  await expect(page.getByRole('button', { name: '删除此筛选' })).toBeVisible();
  await page.getByRole('heading', { name: '审计日志' }).click();
  await page.keyboard.press('j');
  const entry = page.getByRole('dialog');
  await expect(entry.getByText('请求号')).toBeVisible();
  await expect(entry.getByRole('heading', { name: '变更（前 → 后）' })).toBeVisible();
  await expectAccessible();
  await keepPicture('audit-entry');
  await page.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await page.getByRole('button', { name: '删除此筛选' }).click();
  await expect(page.getByLabel('把当前筛选另存为')).toBeVisible();

  await page.goto('/admin/system/audit?address=203.0.113.9');
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  await expect(page.getByLabel('地址')).toHaveValue('203.0.113.9');
  await expectAccessible();
});

test('a head of department reads the logs of the own departments; who holds nothing of the system sees no way there (SEC-02, SEC-04)', async ({
  openAs,
  expectAccessible,
}) => {
  const manager = await openAs('manager', '/admin/system');
  await expect(manager).toHaveURL(/\/system\/audit$/);
  await expect(log(manager).getByRole('row').nth(1)).toBeVisible();
  await expect(manager.getByRole('navigation', { name: '系统管理' }).getByRole('link')).toHaveText(['审计日志', '访问记录']);
  await expect(manager.getByRole('button', { name: '校验完整性' })).toHaveCount(0);
  await expectAccessible(manager);
  const agent = await openAs('agent', '/admin/desk');
  await expect(agent.getByRole('link', { name: '工作台' }).first()).toBeVisible();
  await expect(agent.getByRole('link', { name: '系统' })).toHaveCount(0);
});

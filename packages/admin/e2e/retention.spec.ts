import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { ask } from './graphql.js';

const SETTINGS = '{ settings { code version } }';
const UPDATE = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code } } }';

async function keepPersonsFor(request: APIRequestContext, value: number | null): Promise<void> {
  const { settings } = await ask<{ settings: { code: string; version: number }[] }>(request, SETTINGS);
  const version = settings.find(({ code }) => code === 'retention')?.version;
  await ask(request, UPDATE, { input: { group: 'retention', version, values: [{ key: 'customer.personRetentionDays', value }] } });
}

test.afterEach(async ({ openAs }) => {
  await keepPersonsFor((await openAs('admin')).request, null);
});

test('files past their date are kept longer or erased by somebody, with a reason (SEC-07)', async ({
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  const admin = await openAs('admin');
  await keepPersonsFor(admin.request, 10);
  await admin.goto('/admin/system/retention');
  const rows = admin.getByRole('grid', { name: '到期客户档案' }).getByRole('row');
  await expect(rows.nth(2)).toBeVisible();
  await keepPicture('retention', admin);
  await expectAccessible(admin);
  const names = await rows.getByRole('link').allTextContents();

  await test.step('one is kept', async () => {
    const row = rows.filter({ hasText: names[0] ?? '' }).first();
    const id = await row.getByRole('link').getAttribute('href');
    await row.getByRole('button', { name: '延长…' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('保存到').fill('2099-12-31');
    await dialog.getByLabel('原因').fill('诉讼未结');
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(dialog).toBeHidden();
    await expect(rows.locator(`a[href="${id}"]`)).toHaveCount(0);
    await admin.goto(id ?? '');
    await expect(admin.getByText('保存到 2099-12-31')).toBeVisible();
    await keepPicture('customer-retention', admin);
  });

  await test.step('another is erased, on the page of the customer', async () => {
    await admin.goto('/admin/system/retention');
    const link = rows.getByRole('link').first();
    const [name, id] = [await link.textContent(), await link.getAttribute('href')];
    await link.click();
    await expect(admin.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
    await admin.getByRole('button', { name: '清除…' }).click();
    const dialog = admin.getByRole('dialog', { name: `清除“${name}”的档案` });
    await dialog.getByLabel('原因').fill('到期清除');
    await dialog.getByRole('button', { name: /^清\s?除$/ }).click();
    await expect(dialog).toBeHidden();
    await expect(admin.getByText(/档案已清除/).first()).toBeVisible();
    await expect(admin.getByRole('heading', { level: 1, name: '—' })).toBeVisible();
    await expectAccessible(admin);
    await admin.goto('/admin/system/audit?type=customer.erased');
    await expect(admin.getByRole('row').filter({ hasText: '清除客户档案' })).toHaveCount(1);
    await admin.goto('/admin/system/retention');
    await expect(rows.first()).toBeVisible();
    await expect(rows.locator(`a[href="${id}"]`)).toHaveCount(0);
  });
});

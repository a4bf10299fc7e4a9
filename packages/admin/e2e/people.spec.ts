import { expect, test } from './fixtures.js';
import { unlike } from './given.js';

test('somebody is added, given a certificate and disabled', async ({ openAs, expectAccessible }) => {
  const admin = await openAs('admin', '/admin/organization/people?dialog=create');
  const name = unlike('周小满');
  const form = admin.getByRole('dialog', { name: '新建人员' });
  await form.getByLabel('姓名').fill(name);
  await form.getByLabel('账号').fill(`xiaoman-${Date.now()}`);
  await form.getByRole('combobox', { name: '主属部门' }).click();
  await admin
    .getByRole('option', { name: '热线受理组' })
    .or(admin.locator('.ant-select-item-option').filter({ hasText: '热线受理组' }))
    .first()
    .click();
  await expect(admin.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await expectAccessible(admin);
  await form.getByRole('button', { name: /保.?存/ }).click();

  const record = admin.getByRole('dialog').filter({ hasText: name });
  await expect(record.getByRole('heading', { name: '任职' })).toBeVisible();
  await expect(record).toContainText('热线受理组');
  await record.getByRole('button', { name: '登记证书…' }).click();
  const certificate = admin.getByRole('dialog', { name: `证书 · ${name}` });
  await certificate.getByRole('combobox', { name: '证书' }).click();
  await admin.locator('.ant-select-item-option:visible').first().click();
  await certificate.getByLabel('发证日期').fill('2026-01-01');
  await certificate.getByRole('button', { name: /保.?存/ }).click();
  await expect(certificate).toBeHidden();
  await expectAccessible(admin);

  await record.getByRole('button', { name: '停用…' }).click();
  const leave = admin.getByRole('dialog', { name: `停用${name}` });
  await expect(leave).toContainText('名下没有未了结的事项');
  await leave.getByRole('button', { name: '停用并移交' }).click();
  await expect(record.getByRole('button', { name: /启.?用/ })).toBeVisible();
});

test('a table with mistakes is shown row by row and writes nobody', async ({ openAs, expectAccessible }) => {
  const admin = await openAs('admin', '/admin/organization/people?dialog=import');
  const dialog = admin.getByRole('dialog', { name: '导入人员' });
  const body = '账号,姓名,部门编码\nagent,甲,hotline\n,乙,nowhere\n';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(body) });
  await expect(dialog).toContainText('2 行中有 3 处错误');
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByRole('button', { name: '写入 0 人' })).toBeDisabled();
  await expectAccessible(admin);
});

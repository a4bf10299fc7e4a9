import { confirmDialog, openList, untilStill } from './desk.js';
import { expect, test } from './fixtures.js';
import { givenCustomer, givenTicket } from './given.js';

test('a company is put on file with a second number, somebody who speaks for it and its contract; a call of theirs is known at once', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('agent');
  await page.goto('/admin/desk/customers');
  await page.getByRole('button', { name: '新建客户' }).click();
  const create = page.getByRole('dialog', { name: '新建客户' });
  await create.getByRole('radio', { name: '企业' }).check();
  await create.getByRole('textbox', { name: '名称' }).fill('临江写字楼物业');
  await create.getByRole('textbox', { name: '电话' }).fill('0571-8123 4567');
  await confirmDialog(page, '新建客户', '保');
  await expect(page.getByRole('heading', { level: 1, name: '临江写字楼物业' })).toBeVisible();

  await page.getByRole('button', { name: '修改联系方式' }).click();
  const channels = page.getByRole('dialog', { name: '联系方式' });
  await channels.getByRole('button', { name: '添加联系方式' }).click();
  await channels.getByRole('textbox', { name: '第 2 项的号码或地址' }).fill('0571-8123 4568');
  await channels.getByRole('textbox', { name: '第 2 项的说明' }).fill('前台');
  await untilStill(page);
  await expectAccessible();
  await confirmDialog(page, '联系方式', '保');
  const reach = page.getByRole('region', { name: '联系方式' }).getByRole('listitem');
  await expect(reach).toHaveText([/0571-8123 4567.*首选/, /0571-8123 4568.*前台/]);

  await page.getByRole('button', { name: '添加联系人' }).click();
  const contact = page.getByRole('dialog', { name: '添加联系人' });
  await contact.getByRole('radio', { name: '新客户' }).check();
  await contact.getByRole('textbox', { name: '名称' }).fill('沈采购');
  await contact.getByRole('textbox', { name: '电话' }).fill('13612340077');
  await contact.getByRole('textbox', { name: '身份' }).fill('采购');
  await confirmDialog(page, '添加联系人', '保');
  await expect(page.getByRole('region', { name: '联系人', exact: true }).getByRole('listitem')).toContainText('沈采购');

  await page.getByRole('button', { name: '修改客户字段' }).click();
  await page.getByRole('dialog', { name: '修改客户字段' }).getByRole('textbox', { name: '合同编号' }).fill('WB-2026-900');
  await page.getByRole('combobox', { name: '方便上门的时间' }).click();
  await openList(page).getByTitle('工作日晚间', { exact: true }).click();
  await confirmDialog(page, '修改客户字段', '保');
  await expect(page.getByRole('region', { name: '更多资料' })).toContainText('WB-2026-900');
  await expectAccessible();

  await page.goto('/admin/desk/new');
  await page.getByRole('combobox', { name: '来电号码' }).fill('136 1234 0077');
  await page.getByRole('option').filter({ hasText: '由沈采购（采购）来电' }).click();
  await expect(page.getByText('本次登记在“临江写字楼物业”名下。')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '联系人' })).toHaveValue('沈采购');
});

test('an administrator asks for something more, and customers are found by it', async ({ openAs, expectAccessible }) => {
  const admin = await openAs('admin', '/admin/organization/customer-fields');
  await admin.getByRole('button', { name: '新增字段' }).click();
  const dialog = admin.getByRole('dialog', { name: '新增字段' });
  await dialog.getByRole('textbox', { name: '名称（简体）' }).fill('会员日短信');
  await dialog.getByRole('textbox', { name: '编码' }).fill('member-sms');
  await dialog.getByRole('combobox', { name: '类型' }).click();
  await admin.getByTitle('是或否', { exact: true }).click();
  await untilStill(admin);
  await expectAccessible(admin);
  await confirmDialog(admin, '新增字段', '保');
  await expect(admin.getByRole('list', { name: '客户字段' })).toContainText('会员日短信');
  await expectAccessible(admin);

  const manager = await openAs('manager', '/admin/desk/customers');
  const total = manager.getByText(/^共 \d+ 位$/);
  const everybody = await total.textContent();
  await manager.getByRole('combobox', { name: '按客户字段筛选' }).click();
  await manager.getByTitle('有电梯: 是', { exact: true }).click();
  await expect(manager).toHaveURL(/field=cfd_/);
  await expect(total).not.toHaveText(everybody ?? '');
  await manager.getByRole('grid').getByRole('row').nth(1).dblclick();
  await expect(manager.getByRole('region', { name: '更多资料' })).toContainText(/有电梯\s*是/);
});

test('CUS-07: two records of one customer are merged field by field, both addresses lead there, and undoing restores both', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('supervisor');
  const kept = await givenCustomer(page.request, '合并甲');
  const other = await givenCustomer(page.request, '合并乙');
  await page.goto(`/admin/desk/customers/merge?kept=${kept.id}&merged=${other.id}`);
  await page.getByRole('radio', { name: '名称 并入' }).check();
  await page.getByRole('textbox', { name: '依据' }).fill('电话核实是同一人');
  await untilStill(page);
  await expectAccessible();
  await page.getByRole('button', { name: /合\s?并$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '合并乙' })).toBeVisible();
  await page.goto(`/admin/desk/customers/${other.id}`);
  await expect(page).toHaveURL(new RegExp(kept.id));
  const merges = page.getByRole('region', { name: '合并记录' });
  await merges.getByRole('button', { name: '撤销合并' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '依据' }).fill('其实是两位');
  await confirmDialog(page, '撤销并入“合并乙”', '撤');
  await expect(page.getByRole('heading', { level: 1, name: '合并甲' })).toBeVisible();
  await expect(merges).toContainText('已撤销');
  await page.goto(`/admin/desk/customers/${other.id}`);
  await expect(page.getByRole('heading', { level: 1, name: '合并乙' })).toBeVisible();
});

test('CUS-20: what a customer owns is put on file, and a ticket says that it is about it', async ({ page, signIn, expectAccessible }) => {
  await signIn('agent');
  const customer = await givenCustomer(page.request, '产品的主人');
  const ticket = await givenTicket(page.request, 'complaint', { customerId: customer.id });
  await page.goto(`/admin/desk/customers/${customer.id}`);
  await page.getByRole('button', { name: '登记产品' }).click();
  const dialog = page.getByRole('dialog', { name: '登记产品' });
  await dialog.getByRole('textbox', { name: '品牌型号' }).fill('热水器 80L');
  await dialog.getByLabel('购买日期').fill('2025-01-02');
  await dialog.getByLabel('保修截止').fill('2099-01-02');
  await confirmDialog(page, '登记产品', '保');
  await expect(page.getByRole('region', { name: '客户的产品' })).toContainText('保修至 2099-01-02');
  await expectAccessible();
  await page.goto(`/admin/desk/tickets/${ticket.id}`);
  await page.getByRole('button', { name: '与本单有关' }).click();
  await expect(page.getByRole('region', { name: '涉及的产品' })).toContainText('热水器 80L');
});

import { expect, test } from './fixtures.js';
import { unlike } from './given.js';

test('a value of the settings is changed twice and brought back from the history (DEP-27)', async ({ openAs, expectAccessible }) => {
  const page = await openAs('admin', '/admin/system/settings?group=retention');
  const field = page.getByLabel('访问记录保存天数', { exact: true });
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByText('1 项未保存')).toBeHidden();
  };
  await expect(field).toHaveValue('1095');
  for (const days of ['1200', '1300']) {
    await field.fill(days);
    await expect(page.getByText('1 项未保存')).toBeVisible();
    await save();
  }
  await page.getByRole('button', { name: '变更记录' }).click();
  const drawer = page.getByRole('dialog', { name: '“保存期限”的变更记录' });
  const latest = drawer.getByRole('listitem').first();
  await expect(latest).toContainText('1200 天1300 天');
  await expect(latest).toContainText('系统管理员');
  await expectAccessible(page);
  await latest.getByRole('button', { name: '恢复此前的值' }).click();
  await expect(drawer).toBeHidden();
  await expect(field).toHaveValue('1200');
  await save();
  await page.getByRole('button', { name: '恢复默认：访问记录保存天数' }).click();
  await expect(field).toHaveValue('1095');
  await save();
});

test('an identity provider is set up, changed, switched off and removed (ROL-02)', async ({ openAs, expectAccessible }) => {
  const page = await openAs('admin', '/admin/system/identity-providers');
  const name = unlike('集团账号');
  await page.getByRole('button', { name: '添加身份提供方' }).click();
  const added = page.getByRole('dialog', { name: '添加身份提供方' });
  await added.getByLabel('名称').fill(name);
  await added.getByLabel('地址（issuer）').fill('http://id.example.cn');
  await added.getByLabel('客户端编号（client ID）').fill('shouwen');
  await added.getByLabel('客户端密钥').fill('a secret of the provider');
  await added.getByRole('button', { name: /保\s?存$/ }).click();
  await expect(added.getByText(/请填写 https 地址/)).toBeVisible();
  await added.getByLabel('地址（issuer）').fill(`https://${name.slice(-6)}.example.cn`);
  await added.getByRole('button', { name: /保\s?存$/ }).click();
  await expect(added).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('启用');
  await expect(row).toContainText('不限');
  await expectAccessible(page);

  await row.getByRole('button', { name: /修\s?改/ }).click();
  const changed = page.getByRole('dialog', { name: '修改身份提供方' });
  await expect(changed.getByLabel('客户端密钥')).toHaveValue('');
  await changed.getByLabel('邮箱域名').fill('example.cn');
  await changed.getByLabel('在登录页显示').uncheck();
  await changed.getByRole('button', { name: /保\s?存$/ }).click();
  await expect(changed).toBeHidden();
  await expect(row).toContainText('停用');
  await expect(row).toContainText('example.cn');

  await row.getByRole('button', { name: /移\s?除/ }).click();
  const removed = page.getByRole('dialog', { name: `移除“${name}”？` });
  await expect(removed).toContainText('已关联的 0 个账号');
  await removed.getByRole('button', { name: /^移\s?除$/ }).click();
  await expect(removed).toBeHidden();
  await expect(row).toHaveCount(0);
});

test('a head sees who sits at their seat, and at once when somebody is busy (SYS-06)', async ({ openAs, expectAccessible }) => {
  const agent = await openAs('agent', '/admin/desk');
  const head = await openAs('manager', '/admin/organization/seats');
  const row = head.getByRole('grid', { name: '坐席' }).getByRole('row').filter({ hasText: '陈思敏' });
  await expect(row).toContainText('在线');
  await expectAccessible(head);
  const presence = async (state: string): Promise<void> => {
    await agent.getByRole('button', { name: '陈思敏，账户与设置' }).click();
    await agent.getByRole('radiogroup', { name: '我的状态' }).getByText(state).click();
    await agent.keyboard.press('Escape');
  };
  await presence('忙碌');
  await expect(row).toContainText('忙碌');
  await presence('在线');
  await expect(row).toContainText('在线');
});

test('what is promised by a figure is decided on the board, and taken back (SLA-03)', async ({ openAs, expectAccessible }) => {
  const page = await openAs('admin', '/admin/insight');
  const name = '投诉 24 小时响应率';
  const decide = async (from: string, to: string): Promise<void> => {
    await page
      .getByRole('button', { name: `${name}的口径` })
      .first()
      .click();
    await page.getByRole('button', { name: '设定目标…' }).click();
    const dialog = page.getByRole('dialog', { name: `“${name}”的目标` });
    const field = dialog.getByRole('spinbutton', { name: '目标（%）' });
    await expect(field).toHaveValue(from);
    await expectAccessible(page);
    await field.fill(to);
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(dialog).toBeHidden();
  };
  await decide('90', '97');
  await expect(page.getByText('对照 ≥ 97%').first()).toBeVisible();
  await decide('97', '90');
  await expect(page.getByText('对照 ≥ 90%').first()).toBeVisible();
});

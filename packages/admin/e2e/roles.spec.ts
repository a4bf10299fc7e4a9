import { openList } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { unlike } from './given.js';

/** Opens one part of the role's page. */
async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '角色内容' }).getByText(name, { exact: true }).click();
}

test('a role is copied, drafted, its difference read, published and given (ROL-04, ROL-05)', async ({
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  const admin = await openAs('admin', '/admin/organization/roles');
  await expect(admin.getByRole('heading', { level: 1, name: '角色' })).toBeVisible();
  await admin.getByRole('textbox', { name: '搜索权限' }).fill('转派');
  await expect(admin.getByRole('row').filter({ hasText: 'ticket:transfer' })).toBeVisible();
  await expect(admin.getByRole('row').filter({ hasText: 'kpi:read' })).toBeHidden();
  await admin.getByRole('textbox', { name: '搜索权限' }).fill('');
  await expectAccessible(admin);
  await keepPicture('roles', admin);
  await admin.getByRole('link', { name: /受理专员/ }).click();
  await expect(admin.getByText('自带', { exact: true })).toBeVisible();
  await expect(admin.getByRole('button', { name: '保存草稿' })).toBeHidden();

  const name = unlike('夜班受理');
  await admin.getByRole('button', { name: '复制' }).click();
  const dialog = admin.getByRole('dialog', { name: '新建角色' });
  await dialog.getByLabel('名称（简体）').fill(name);
  await dialog.getByLabel('编码').fill(`night-${Date.now()}`);
  await expectAccessible(admin);
  await dialog.getByRole('button').filter({ hasText: '新建' }).click();
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();

  await part(admin, '成员');
  await admin.getByRole('combobox', { name: '人员' }).fill('李静');
  await openList(admin).getByTitle('李静', { exact: true }).click();
  await admin.getByRole('button', { name: '授予角色' }).click();
  await expect(admin.getByRole('button', { name: '收回 李静 的角色' })).toBeVisible();
  await expectAccessible(admin);
  await keepPicture('role-members', admin);

  await part(admin, '权限');
  for (const permission of ['role:edit', 'role:publish']) await admin.getByRole('checkbox', { name: permission }).check();
  await admin.getByRole('radiogroup', { name: '客户电话' }).getByText('遮盖').click();
  await keepPicture('role-rights', admin);
  await admin.getByRole('button', { name: '保存草稿' }).click();
  await expect(admin.getByText('有草稿')).toBeVisible();
  await expectAccessible(admin);

  await part(admin, '差异与发布');
  await expect(admin.getByRole('listitem').filter({ hasText: '李静' })).toContainText('起草角色的人不发布角色');
  await expectAccessible(admin);
  await keepPicture('role-difference', admin);
  await admin.getByRole('button', { name: '发布' }).click();
  await expect(admin.getByText('没有草稿')).toBeVisible();
});

test('why somebody can or cannot is explained, and one looks as them without touching anything', async ({
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  const admin = await openAs('admin', '/admin/organization/explain');
  await admin.getByRole('combobox', { name: '谁' }).fill('陈思敏');
  await openList(admin).getByTitle('陈思敏', { exact: true }).click();
  await admin.getByRole('combobox', { name: '做什么' }).fill('role:publish');
  await openList(admin).getByTitle('发布角色', { exact: true }).click();
  await expect(admin.getByRole('heading', { name: '陈思敏 不可以' })).toBeVisible();
  await expect(admin.getByText('角色“受理专员”不包含“发布角色”。')).toBeVisible();
  await expectAccessible(admin);
  await keepPicture('explain', admin);

  await admin.getByRole('button', { name: '以此人身份查看' }).click();
  const dialog = admin.getByRole('dialog', { name: '以此人身份查看' });
  await dialog.getByLabel('原因').fill('核对夜班权限');
  await dialog.getByRole('button').filter({ hasText: '开始查看' }).click();
  const bar = admin.getByRole('status').filter({ hasText: '您正以“陈思敏”的身份查看，只读。' });
  await expect(bar).toBeVisible();
  await expectAccessible(admin);
  await keepPicture('view-as', admin);
  const refused = await admin.request.post('/graphql', {
    data: { query: 'mutation { customerCreate(input: { kind: PERSON, name: "x" }) { userErrors { code } } }' },
  });
  expect((await refused.json()).data.customerCreate.userErrors).toEqual([{ code: 'VIEW_AS_READ_ONLY' }]);
  await bar.getByRole('button', { name: '结束查看' }).click();
  await expect(bar).toBeHidden();
  await admin.goto('/admin/organization/explain');
  await expect(admin.getByRole('heading', { level: 1, name: '权限解释' })).toBeVisible();
});

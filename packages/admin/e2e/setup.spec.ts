import { choose, openList } from './desk.js';
import { type EmptyServer, startEmptyServer } from './empty-server.js';
import { expect, type Page, test } from './fixtures.js';

let server: EmptyServer;
test.beforeAll(async () => {
  server = await startEmptyServer();
});
test.afterAll(() => server?.stop());

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const FIRST_PASSWORD = 'Correct-Horse-Battery-8';
/** The button of the language, the title of the form, its first field, and what an organisation may start from. */
const FIRST_VISIT = [
  ['English', 'Create the first administrator', 'Set-up token', 'Engine factory'],
  ['繁體中文', '建立首位管理員', '初始化權杖', '發動機廠客服部'],
  ['简体中文', '创建首位管理员', '初始化口令', '发动机厂客服部'],
] as const;
const CHECKLIST = [
  ['EN', 'Set-up'],
  ['繁體', '初始設定'],
  ['简体', '初始设置'],
] as const;

const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const openChecklist = (page: Page) => page.goto(`${server.address}/admin/system/setup`);

test('an administrator gets from an empty database to a first ticket by what the screens say (DEP-26, DEP-27)', async ({
  page,
  browser,
  expectAccessible,
}) => {
  test.slow();
  await test.step('the first visit speaks three languages', async () => {
    await page.goto(`${server.address}/admin/`);
    for (const [language, title, token, playbook] of FIRST_VISIT) {
      await page.getByRole('button', { name: language, exact: true }).click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByLabel(token)).toBeVisible();
      await expect(page.getByRole('option', { name: playbook })).toBeAttached();
      await expectAccessible();
    }
  });

  await test.step('it asks for the token, the organisation and what it starts from', async () => {
    await page.getByLabel('初始化口令').fill(server.setupToken);
    await page.getByLabel('组织名称').fill('远航电器');
    await page.getByLabel('起步组织方案').selectOption({ label: '空白' });
    await page.getByLabel('姓名').fill('周启明');
    await page.getByLabel('账号').fill('zhou');
    await page.getByLabel('设置密码').fill('Correct-Horse-Battery-9');
    await expectAccessible();
    await page.getByRole('button', { name: '创建并登录' }).click();
  });

  await test.step('the checklist says what is done and what is next', async () => {
    await expect(page.getByRole('heading', { level: 1, name: '初始设置' })).toBeVisible();
    await expect(page.getByRole('list').getByRole('listitem')).toHaveCount(7);
    await expect(step(page, '填写组织信息')).toContainText('已完成');
    await expect(step(page, '搭建部门')).toContainText('待完成');
    await expect(step(page, '登记第一张工单')).toContainText('待完成');
    await expectAccessible();
  });

  await test.step('the logo is sent and shown', async () => {
    await step(page, '填写组织信息').getByRole('link').click();
    await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PNG });
    await expect(page.getByRole('img', { name: '标志' })).toBeVisible();
    await page.getByLabel('服务宗旨').fill('用户第一，首问负责');
    await page.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByText('设置已保存。')).toBeVisible();
    await expectAccessible();
  });

  await test.step('a playbook brings departments in, after a look at what it would do', async () => {
    await page.goto(`${server.address}/admin/system/playbooks`);
    await page.getByRole('navigation', { name: '全部组织方案' }).getByRole('link', { name: '通用客户服务公司' }).click();
    await expect(page.getByRole('region', { name: /^部门/ }).getByRole('row').filter({ hasText: '服务组' })).toContainText('新增');
    await expectAccessible();
    await page.getByRole('button', { name: '套用此组织方案' }).click();
    await expect(page.getByText('组织方案已套用。')).toBeVisible();
    await openChecklist(page);
    await expect(step(page, '搭建部门')).toContainText('已完成');
  });

  await test.step('a colleague is brought in with a first password, and can sign in with it', async () => {
    await step(page, '录入人员').getByRole('link').click();
    await page.getByRole('button', { name: '新建人员' }).click();
    const form = page.getByRole('dialog', { name: '新建人员' });
    await form.getByLabel('姓名').fill('许敏');
    await form.getByLabel('账号').fill('xumin');
    await choose(page, '主属部门', '服务组');
    await form.getByRole('combobox', { name: '角色' }).fill('客服专');
    await openList(page).getByTitle('客服专员', { exact: true }).click();
    await form.getByLabel('初始密码').fill(FIRST_PASSWORD);
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: '任职' })).toBeVisible();
    const theirs = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await theirs.goto(`${server.address}/admin/`);
    await theirs.getByLabel('账号', { exact: true }).fill('xumin');
    await theirs.getByLabel('密码', { exact: true }).fill(FIRST_PASSWORD);
    await theirs.getByRole('button', { name: /^登\s?录$/ }).click();
    await expect(theirs.getByRole('heading', { name: '请设置新密码' })).toBeVisible();
    await theirs.context().close();
    await openChecklist(page);
  });

  await test.step('the first ticket is registered', async () => {
    await step(page, '登记第一张工单').getByRole('link').click();
    await page.getByLabel('来电号码').fill('13800138000');
    await page.getByLabel('客户名称').fill('第一位客户');
    await choose(page, '类型', '咨询');
    await page.getByLabel('主题').fill('第一张工单');
    await page.getByLabel('客户描述').fill('想了解安装收费标准。');
    await page.getByRole('button', { name: '保存并打开' }).click();
    await expect(page.getByRole('heading', { name: /第一张工单/ })).toBeVisible();
    await openChecklist(page);
    await expect(page.getByText('7 步中已完成 7 步')).toBeVisible();
  });

  await test.step('the checklist reads in the other languages too', async () => {
    for (const [language, title] of CHECKLIST) {
      await page.getByRole('button', { name: /账户与设置|帳號與設定|account and settings/i }).click();
      await page.getByText(language, { exact: true }).click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
  });

  await test.step('the checklist is put away, and the sign-in page shows the creed', async () => {
    await page.getByRole('button', { name: '收起清单' }).click();
    await expect(page.getByRole('button', { name: '显示清单' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '搭建部门' })).toHaveCount(0);
    await page.context().clearCookies();
    await page.goto(`${server.address}/admin/`);
    await expect(page.getByRole('heading', { level: 1, name: '远航电器' })).toBeVisible();
    await expect(page.getByText('用户第一，首问负责')).toBeVisible();
    await expectAccessible();
  });
});

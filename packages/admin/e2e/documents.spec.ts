import { choose } from './desk.js';
import { expect, test } from './fixtures.js';
import { unlike } from './given.js';

test('a document is read by those it names and by nobody else, and is gone once removed (SEC-09)', async ({
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  const title = unlike('三月收支表');
  const head = await openAs('manager', '/admin/organization/documents');

  await test.step('a head adds it with a file, for one team', async () => {
    await head.getByRole('button', { name: '新建文件' }).click();
    const form = head.getByRole('dialog', { name: '新建文件' });
    await form.getByLabel('文件名').fill(title);
    await form.getByLabel('类别').fill('财务');
    await form.getByLabel('正文').fill('结余见附件。');
    await choose(head, '归口部门', '热线受理组');
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(form.getByText('请至少指定一个角色或部门。')).toBeVisible();
    await form.locator('input[type=file]').setInputFiles({ name: '收支.txt', mimeType: 'text/plain', buffer: Buffer.from('结余 12 万') });
    await expect(form.getByText('收支.txt')).toBeVisible();
    await choose(head, '添加部门', '热线受理组');
    await keepPicture('document-form', head);
    await expectAccessible(head);
    await form.getByRole('button', { name: /^保\s?存$/ }).click();
    await expect(form).toBeHidden();
  });

  await test.step('a member of the team reads it and takes the file; a member of another does not see it', async () => {
    const agent = await openAs('agent', '/admin/organization/documents');
    await agent.getByRole('link', { name: title }).click();
    const drawer = agent.getByRole('dialog', { name: title });
    await expect(drawer.getByText('结余见附件。')).toBeVisible();
    await keepPicture('document-panel', agent);
    await expectAccessible(agent);
    const href = await drawer.getByRole('link', { name: /收支.txt/ }).getAttribute('href');
    expect(await (await agent.request.get(href ?? '')).text()).toBe('结余 12 万');
    const other = await openAs('agent2', `/admin/organization/documents?q=${encodeURIComponent(title)}`);
    await expect(other.getByText('没有对您开放的文件')).toBeVisible();
    expect((await other.request.get(href ?? '')).status()).toBe(404);
  });

  await test.step('the head sees who read it, and removes it with a reason', async () => {
    await head.getByRole('link', { name: title }).click();
    const drawer = head.getByRole('dialog', { name: title });
    await drawer.getByRole('link', { name: '谁看过' }).click();
    const log = head.getByRole('grid', { name: '访问记录' });
    // A page that is loaded anew on its way there stays where it was.
    await expect(head).toHaveURL(/access-log/);
    await expect(log).toBeVisible();
    await expect(async () => {
      await head.reload();
      await expect(log.getByRole('row').filter({ hasText: '陈思敏' })).toHaveCount(2, { timeout: 2000 });
    }).toPass();
    await expect(log.getByText(title).first()).toBeVisible();
    await expectAccessible(head);
    await log.getByRole('link', { name: title }).first().click();
    await drawer.getByRole('button', { name: '移除…' }).click();
    const dialog = head.getByRole('dialog', { name: `移除“${title}”` });
    await dialog.getByLabel('原因').fill('已归档到财务系统');
    await dialog.getByRole('button', { name: /^移\s?除$/ }).click();
    await expect(dialog).toBeHidden();
    await expect(head.getByRole('row').filter({ hasText: title })).toHaveCount(0);
  });
});

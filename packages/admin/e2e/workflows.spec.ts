import { choose, openList } from './desk.js';
import { expect, test } from './fixtures.js';

test('TKT-13, TKT-14, TKT-79: a draft is written by keyboard, says what would strand tickets, and is given up', async ({
  page,
  signIn,
}) => {
  await signIn('admin');
  await page.goto('/admin/processes/workflows/service');
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.getByRole('button', { name: '以此新建草稿' }).click();
  await expect(page.getByText('没有问题，可以试运行或发布。')).toBeVisible();

  await page.getByRole('button', { name: '新增状态' }).click();
  const dialog = page.getByRole('dialog', { name: '新增状态' });
  await dialog.getByLabel('名称（简体）', { exact: true }).fill('等待报价');
  await dialog.getByLabel('编码').fill('QUOTE');
  await dialog.getByLabel('控制点').fill('报价当天送到');
  await dialog.getByLabel('可能的失误').fill('报价拖延');
  await dialog.getByLabel('应对预案').fill('主管次日致电');
  await dialog.getByLabel('应对预案').press('Enter');
  await expect(dialog).toBeHidden();
  const problems = page.getByRole('list', { name: '检查结果' });
  await expect(problems).toContainText('没有路径可到达“等待报价”。');
  await expect(problems).toContainText('从“等待报价”没有路径可到达关闭状态。');
  await expect(page.locator('.react-flow__node', { hasText: '等待报价' })).toContainText('关键时刻');

  await page.getByRole('button', { name: '新增流转' }).click();
  const way = page.getByRole('dialog', { name: '新增流转' });
  await way.getByLabel('名称（简体）', { exact: true }).fill('请求报价');
  await way.getByLabel('编码').fill('ask-quote');
  const from = page.getByRole('combobox', { name: '从' });
  await from.fill('现场处理');
  await openList(page).getByTitle('现场处理', { exact: true }).click();
  await way.getByLabel('编码').click();
  await expect(openList(page)).toHaveCount(0);
  await choose(page, '到', '等待报价');
  await way.getByRole('button', { name: /保\s?存$/ }).click();
  await expect(way).toBeHidden();
  await expect(problems).not.toContainText('没有路径可到达“等待报价”。');

  await expect(page.getByText('状态“等待报价”')).toBeVisible();
  await page.getByRole('button', { name: '放弃草稿' }).click();
  await expect(page.getByRole('button', { name: '以此新建草稿' })).toBeVisible();
  await expect(page.locator('.react-flow__node', { hasText: '等待报价' })).toHaveCount(0);
});

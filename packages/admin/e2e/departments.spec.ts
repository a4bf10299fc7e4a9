import { expect, type Locator, type Page, test } from './fixtures.js';
import { unlike } from './given.js';

/** Goes on with Tab until the place has the focus: nobody may need a pointer to get there. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never leads there');
}

async function pressAt(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

test('by keyboard only, a department is made, written down, moved, archived, found again and restored', async ({
  openAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const page = await openAs('admin', '/admin/organization');
  const name = unlike('夜班组');
  const tree = page.getByRole('treegrid', { name: '部门树' });
  const row = tree.locator('tr[data-key]').filter({ hasText: name });
  await tabTo(page, tree);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('row', { name: /售后服务部/ })).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('button', { name: '新建下级' }));
  const create = page.getByRole('dialog', { name: '新建部门' });
  await expect(create.getByLabel('名称')).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, create.getByLabel('编码'));
  await page.keyboard.type(`night-${Date.now()}`);
  await expectAccessible(page);
  await pressAt(page, create.getByRole('button').filter({ hasText: '新建' }));
  await expect(row).toHaveAttribute('aria-selected', 'true');

  await pressAt(page, page.getByRole('button', { name: '编辑…' }));
  const edit = page.getByRole('dialog', { name: `编辑“${name}”` });
  await tabTo(page, edit.getByLabel('职责'));
  await page.keyboard.type('夜间接听，次日交班。');
  await tabTo(page, edit.getByRole('button', { name: '添加目标' }));
  await page.keyboard.press('Enter');
  await tabTo(page, edit.getByRole('textbox', { name: '目标内容' }));
  await page.keyboard.type('无漏接');
  await expectAccessible(page);
  await pressAt(page, edit.getByRole('button').filter({ hasText: /保\s?存/ }));
  await expect(edit).toBeHidden();
  const panel = page.getByRole('complementary', { name: `${name}的详情` });
  await expect(panel).toContainText('夜间接听，次日交班。');
  await expect(panel).toContainText('近期：无漏接');

  await tabTo(page, tree);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('region', { name: `移动“${name}”` })).toContainText('0 人 · 0 张进行中工单随部门走');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: `“${name}”已移到客户服务中心。` })).toBeVisible();
  await expect(row).toHaveAttribute('aria-level', '2');

  await pressAt(page, page.getByRole('button', { name: '归档…' }));
  const archive = page.getByRole('dialog', { name: `归档“${name}”` });
  await expect(archive.getByLabel('原因')).toBeVisible();
  await expectAccessible(page);
  await pressAt(page, archive.getByRole('button').filter({ hasText: /归\s?档/ }));
  await expect(archive).toBeHidden();
  await expect(row).toHaveCount(0);

  await pressAt(page, page.getByRole('button', { name: '更多' }));
  await pressAt(page, page.getByRole('menuitem', { name: '查看已归档部门' }));
  await expect(row).toContainText('已归档');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expectAccessible(page);
  await tabTo(page, tree);
  await page.keyboard.press('End');
  while ((await row.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('button', { name: '恢复' }));
  await expect(row).toHaveCount(0);
  await pressAt(page, page.getByRole('button', { name: '更多' }));
  await pressAt(page, page.getByRole('menuitem', { name: '返回使用中的部门' }));
  await expect(row).toBeVisible();

  await pressAt(page, page.getByRole('button', { name: '更多' }));
  await tabTo(page, page.getByRole('menuitem', { name: '查看已归档部门' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: '组织变化' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: '组织变化' })).toContainText(name);
  await expectAccessible(page);
});

test('three thousand departments open, scroll and are found without waiting', async ({ openAs, graphql, signIn }) => {
  test.setTimeout(120_000);
  await signIn('admin');
  const mark = Math.random().toString(36).slice(2, 8);
  const rows = Array.from({ length: 3000 }, (_, n) => {
    const parent = n === 0 ? '' : `big-${mark}-${Math.floor((n - 1) / 60)}`;
    return `big-${mark}-${n},大部门 ${mark} ${n},team,${parent}`;
  });
  const document = 'mutation ($input: DepartmentImportInput!) { departmentImport(input: $input) { createdCount userErrors { code } } }';
  const { departmentImport } = await graphql<{ departmentImport: { createdCount: number } }>(document, {
    input: { lines: ['code,name,kind,parent', ...rows], isDryRun: false },
  });
  expect(departmentImport.createdCount).toBe(3000);

  const page = await openAs('admin', '/admin/organization');
  const tree = page.getByRole('treegrid', { name: '部门树' });
  await expect(
    tree
      .getByRole('row')
      .filter({ hasText: `大部门 ${mark} 0` })
      .first(),
  ).toBeAttached({ timeout: 30_000 });
  const started = Date.now();
  await page.reload();
  await expect(tree).toBeVisible();
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(await tree.getByRole('row').count()).toBeLessThan(120);

  await page.getByRole('textbox', { name: '部门、负责人、编码' }).fill(`big-${mark}-2999`);
  const found = tree.locator('tr[data-key]').filter({ hasText: `大部门 ${mark} 2999` });
  await expect(found).toHaveAttribute('aria-level', '3');
  await found.click();
  await expect(page.getByRole('complementary', { name: `大部门 ${mark} 2999的详情` })).toBeVisible();
});

import { choose } from './desk.js';
import { expect, test } from './fixtures.js';
import { givenTicket, newPhone, unlike } from './given.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('a photo goes with a note, a colleague sees it at once and large, and its sender takes it away again', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent');
  const { id } = await givenTicket(agent.request, 'repair');
  const path = `/admin/desk/tickets/${id}`;
  await agent.goto(path);
  const manager = await openAs('manager', path);
  await expect(manager.getByRole('heading', { level: 1 })).toBeVisible();

  const reply = agent.getByRole('textbox', { name: '回复客户' });
  await reply.fill('铭牌已收到，正在核对型号。');
  await agent.getByLabel('选择文件').setInputFiles([
    { name: '外机铭牌.png', mimeType: 'image/png', buffer: PNG },
    { name: '内机铭牌.png', mimeType: 'image/png', buffer: PNG },
    { name: '报价单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
  ]);
  await expect(agent.getByRole('list', { name: '待发送的附件' }).getByRole('listitem')).toHaveCount(3);
  await agent.getByRole('button', { name: '发送', exact: true }).click();

  const entry = manager.getByRole('article').filter({ hasText: '正在核对型号' });
  const photo = entry.getByRole('img', { name: '外机铭牌.png' });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await photo.click();
  const large = manager.getByRole('dialog', { name: '外机铭牌.png' });
  await expect(large.getByRole('status')).toHaveText('1 / 2');
  await expectAccessible(manager);
  await manager.keyboard.press('ArrowRight');
  await expect(manager.getByRole('dialog', { name: '内机铭牌.png' }).getByRole('img')).toBeVisible();
  await manager.keyboard.press('Escape');
  await expect(manager.getByRole('dialog')).toHaveCount(0);
  const pdf = entry.getByRole('link', { name: /报价单\.pdf/ });
  const answer = await manager.request.get((await pdf.getAttribute('href')) ?? '');
  expect(answer.headers()['content-disposition']).toContain('attachment');

  await agent.getByRole('button', { name: '移除 报价单.pdf' }).click();
  const dialog = agent.getByRole('dialog', { name: '移除附件' });
  await dialog.getByRole('textbox', { name: '移除原因' }).fill('发错了客户');
  await dialog.getByRole('button').filter({ hasText: '移除' }).click();
  await expect(dialog).toBeHidden();
  await expect(manager.getByText('发错了客户')).toBeVisible();
  await expect(pdf).toHaveCount(0);
  expect((await manager.request.get(`/files/tickets/${id}/fil_0`)).status()).toBe(404);
});

test('what a caller has sent along is registered with the ticket', async ({ openAs }) => {
  const page = await openAs('agent', '/admin/desk/new');
  await page.getByRole('combobox', { name: '来电号码' }).fill(newPhone());
  await page.getByRole('textbox', { name: '客户名称' }).fill(unlike('寄照片的客户'));
  await choose(page, '类型', '维修');
  await page.getByRole('textbox', { name: '主题' }).fill(unlike('外机铭牌看不清'));
  await page.getByRole('textbox', { name: '客户描述' }).fill('见照片');
  await page.getByLabel('选择文件').setInputFiles({ name: '铭牌.png', mimeType: 'image/png', buffer: PNG });
  const pending = page.getByRole('list', { name: '待发送的附件' });
  await expect(pending).toContainText(`${PNG.length} B`);
  await page.reload();
  await expect(pending).toContainText('铭牌.png');
  await page.getByRole('button', { name: /^保存并打开/ }).click();
  await expect(page.getByRole('img', { name: '铭牌.png' })).toBeVisible();
});

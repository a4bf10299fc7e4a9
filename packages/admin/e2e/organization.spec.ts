import { ticketHead } from './desk.js';
import { expect, test } from './fixtures.js';
import { act, departmentId, givenTicket, unlike } from './given.js';
import { ask } from './graphql.js';

test('a department is created, moved by keyboard with a preview, and moved back', async ({ openAs, expectAccessible }) => {
  const admin = await openAs('admin', '/admin/organization');
  const name = unlike('夜间值守组');
  const tree = admin.getByRole('treegrid', { name: '部门树' });
  await tree.getByRole('row').filter({ hasText: '技术人员' }).click();
  await admin.getByRole('button', { name: '新建下级' }).click();
  const form = admin.getByRole('dialog', { name: '新建部门' });
  await form.getByLabel('名称').fill(name);
  await form.getByLabel('编码').fill(`night-${Date.now()}`);
  await expectAccessible(admin);
  await form.getByRole('button').filter({ hasText: '新建' }).click();
  await expect(form).toBeHidden();
  // Where it would stand or stands; while a move is proposed its old place is shown, too.
  const row = tree.locator('tr[data-key]').filter({ hasText: name });
  await expect(row).toHaveAttribute('aria-level', '4');
  await expect(row).toHaveAttribute('aria-selected', 'true');

  await tree.focus();
  await admin.keyboard.press('Alt+ArrowLeft');
  const preview = admin.getByRole('region', { name: `移动“${name}”` });
  await expect(preview).toContainText('技术人员');
  await expect(preview).toContainText('售后服务部');
  await expect(row).toHaveAttribute('aria-level', '3');
  await expectAccessible(admin);
  await admin.keyboard.press('Enter');
  const done = admin.getByRole('region', { name: `“${name}”已移到售后服务部。` });
  await expect(done).toBeVisible();
  await expect(row).toHaveAttribute('aria-level', '3');
  await done.getByRole('button', { name: '撤销' }).click();
  await expect(row).toHaveAttribute('aria-level', '4');

  // What is dropped changes nothing.
  await tree.focus();
  await admin.keyboard.press('Alt+ArrowLeft');
  await expect(preview).toBeVisible();
  await admin.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(row).toHaveAttribute('aria-level', '4');
});

test('a technician learns on the buttons why something is not for them', async ({ openAs }) => {
  const manager = await openAs('manager');
  const { id, version } = await givenTicket(manager.request, 'repair');
  const people = 'query ($search: String) { people(first: 1, filter: { search: $search }) { nodes { id name } } }';
  const [colleague] = (await ask<{ people: { nodes: { id: string; name: string }[] } }>(manager.request, people, { search: 'yuanbin' }))
    .people.nodes;
  const place = { departmentId: await departmentId(manager.request, 'field-1'), assigneeId: colleague?.id };
  await act(manager.request, 'ticketTransfer', { ticketId: id, version, ...place, reason: '请袁师傅上门' });

  const technician = await openAs('technician', `/admin/desk/tickets/${id}`);
  const accept = ticketHead(technician).getByRole('button', { name: '接单' });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await accept.hover();
  await expect(technician.getByRole('tooltip')).toHaveText('只有袁斌或主管可以进行此操作。');
  await technician.mouse.move(0, 0);
  await expect(technician.getByRole('tooltip')).toBeHidden();
  await accept.focus();
  await expect(technician.getByRole('tooltip')).toHaveText('只有袁斌或主管可以进行此操作。');

  await technician.goto('/admin/organization');
  const create = technician.getByRole('button', { name: '新建部门' });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  // The head of the page moves while the tree arrives; then one points again.
  await expect(async () => {
    await technician.mouse.move(0, 0);
    await create.hover();
    await expect(technician.getByRole('tooltip')).toBeVisible({ timeout: 2000 });
  }).toPass();
});

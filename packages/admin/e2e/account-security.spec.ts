import { createHmac } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, type Page, test } from './fixtures.js';
import { ask, startSession } from './graphql.js';

const FIRST = 'Blue kettle 7 sings';
const SECOND = 'Green kettle 8 hums';

/** The code that an authenticator app would show now. */
function codeOf(secret: string): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Somebody whose password an administrator has just set. */
async function givenNewcomer(request: APIRequestContext, account: string): Promise<void> {
  expect(await startSession(request, 'admin')).toEqual([]);
  const IDS = '{ departments(first: 50) { nodes { id code } } roles(first: 50) { nodes { id code } } }';
  const { departments, roles } = await ask<Record<string, { nodes: { id: string; code: string }[] }>>(request, IDS);
  const idOf = (list: typeof departments, code: string) => list?.nodes.find((node) => node.code === code)?.id;
  const input = {
    account,
    name: '沈安',
    departmentId: idOf(departments, 'hotline'),
    roleIds: [idOf(roles, 'desk-agent')],
    password: FIRST,
  };
  const CREATE = 'mutation ($input: PersonCreateInput!) { personCreate(input: $input) { userErrors { code message } } }';
  expect(await ask(request, CREATE, { input })).toMatchObject({ personCreate: { userErrors: [] } });
  await ask(request, 'mutation { sessionEnd { userErrors { code } } }');
}

async function enter(page: Page, account: string, password: string): Promise<void> {
  await page.goto('/admin/');
  await page.getByLabel('账号', { exact: true }).fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

test('a newcomer changes the password they were given, protects the account, and signs in with a recovery code (ROL-02)', async ({
  page,
  request,
  expectAccessible,
  keepPicture,
}) => {
  await givenNewcomer(request, 'shen.an');
  await enter(page, 'shen.an', FIRST);

  const change = page.getByRole('form', { name: '请设置新密码' });
  await expect(change).toBeVisible();
  await expectAccessible();
  await keepPicture('sign-in-password-change');
  await change.getByLabel('设置密码', { exact: true }).fill('shen.an 2026');
  await change.getByLabel('再输入一次', { exact: true }).fill('shen.an 2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('密码不得包含账号。')).toBeVisible();
  await change.getByLabel('设置密码', { exact: true }).fill(SECOND);
  await change.getByLabel('再输入一次', { exact: true }).fill(SECOND);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /账户与设置/ })).toBeVisible();

  await page.goto('/admin/account/security');
  await expect(page.getByRole('heading', { level: 1, name: '安全' })).toBeVisible();
  await expectAccessible();
  await keepPicture('account-security');
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByLabel('当前密码').fill(SECOND);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: '用验证器应用扫描的二维码' })).toBeVisible();
  await keepPicture('account-second-factor');
  const secret = ((await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('验证码').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  const codes = page.getByRole('dialog').getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await expectAccessible();
  const recoveryCode = (await codes.first().textContent()) ?? '';
  await page.getByRole('button', { name: '我已保存' }).click();
  await expect(page.getByText('还剩 10 个')).toBeVisible();

  await page.getByRole('button', { name: /账户与设置/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  // Signing out loads the page anew, and would cut off going anywhere else.
  await expect(page.getByRole('textbox', { name: '账号', exact: true })).toBeVisible();
  await enter(page, 'shen.an', SECOND);
  await expect(page.getByRole('form', { name: '第二步验证' })).toBeVisible();
  await expectAccessible();
  await keepPicture('sign-in-second-factor');
  await page.reload();
  await page.getByLabel('验证码').fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('验证码无效或已用过')).toBeVisible();
  await page.getByLabel('验证码').fill(recoveryCode);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /账户与设置/ })).toBeVisible();

  await page.goto('/admin/account/sign-ins');
  const history = page.getByRole('grid', { name: '登录记录' });
  await expect(history.getByText('验证码错误')).toBeVisible();
  await expect(history.getByText('成功')).toHaveCount(2);
  await expectAccessible();
  await keepPicture('account-sign-ins');
});

test('a session elsewhere is ended, and an administrator sees who failed to sign in (ROL-02)', async ({
  page,
  signIn,
  openAs,
  expectAccessible,
  keepPicture,
}) => {
  await signIn('supervisor');
  const elsewhere = await openAs('supervisor', '/admin/account/sessions');
  await expect(elsewhere.getByRole('grid', { name: '登录会话' })).toBeVisible();
  await page.goto('/admin/account/sessions');
  await expectAccessible();
  await keepPicture('account-sessions');
  await page.getByRole('button', { name: '结束其他所有会话' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束其他所有会话' }).click();
  await expect(page.getByText('其他会话已结束')).toBeVisible();
  await expect(elsewhere.getByText('登录已过期')).toBeVisible();

  const admin = await openAs('admin', '/admin/account/sign-ins?whose=everyone');
  const history = admin.getByRole('grid', { name: '登录记录' });
  await expect(history.getByText('沈安').first()).toBeVisible();
  await admin.getByText('仅失败').click();
  await expect(history.getByText('验证码错误').first()).toBeVisible();
  await expectAccessible(admin);
  await keepPicture('account-sign-ins-everyone', admin);
});

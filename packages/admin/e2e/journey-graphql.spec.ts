import { expect, type Page, test } from './fixtures.js';
import { act, departmentId, givenTicket, unlike } from './given.js';
import { ask } from './graphql.js';

/** Everything that a system which registers and moves tickets needs; one permission less than the integrator holds. */
const WANTED = [
  '查看部门',
  '查看客户',
  '新建客户',
  '查看工单',
  '新建工单',
  '接单',
  '转派工单',
  '添加备注与回复',
  '变更工单状态',
  '解决工单',
  '关闭工单',
];

async function makeToken(page: Page): Promise<string> {
  await page.goto('/admin/account/tokens');
  await page.getByRole('button', { name: '新建令牌' }).first().click();
  const form = page.getByRole('dialog', { name: '新建令牌' });
  await form.getByLabel('用途').fill(unlike('呼叫中心对接'));
  for (const permission of WANTED) await form.getByRole('checkbox', { name: permission, exact: true }).check();
  await form.getByRole('button', { name: '创建令牌' }).click();
  const shown = page.getByRole('dialog', { name: '令牌已创建' });
  const secret = (await shown.getByText(/^shw_/).textContent()) ?? '';
  await shown.getByRole('button', { name: '已保存，关闭' }).click();
  await expect(shown).toBeHidden();
  // Only its first letters are left.
  await page.reload();
  await expect(page.getByRole('grid', { name: '接口令牌' })).toContainText('…');
  expect(await page.content()).not.toContain(secret);
  return secret;
}

const TIMELINE =
  'query ($id: ID!) { ticket(id: $id) { state { code category } owner { account } timeline(first: 50) { nodes { type } } } }';

interface Told {
  readonly ticket: {
    readonly state: { readonly code: string; readonly category: string };
    readonly owner: { readonly account: string };
    readonly timeline: { readonly nodes: readonly { readonly type: string }[] };
  };
}

const WHOLE_CHAIN = [
  'ticket.created',
  'ticket.assigned',
  'ticket.accepted',
  'message.internal_note',
  'ticket.state_changed',
  'ticket.solved',
  'message.outbound_public',
  'ticket.closed',
];

test('an integrator makes a token in the panel and takes a complaint from beginning to end with it', async ({
  openAs,
  playwright,
  baseURL,
}) => {
  const secret = await makeToken(await openAs('integrator'));
  const shop = await playwright.request.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders: { authorization: `Bearer ${secret}` } });
  const { id, version } = await givenTicket(shop, 'complaint', { channel: 'API', subject: unlike('商城差评转投诉') });
  const on = { ticketId: id };
  let at = await act(shop, 'ticketTransfer', { ...on, version, departmentId: await departmentId(shop, 'complaints'), reason: '商城投诉' });
  at = await act(shop, 'ticketAccept', { ...on, version: at.version });
  at = await act(shop, 'ticketNoteAdd', { ...on, body: '商城后台已暂停自动回复。', audience: 'INTERNAL' });
  at = await act(shop, 'ticketTransition', { ...on, version: at.version, transitionCode: 'analyse' });
  at = await act(shop, 'ticketResolve', { ...on, version: at.version, cause: '快递外箱破损', measure: '补发新机' });
  at = await act(shop, 'ticketNoteAdd', { ...on, body: '新机明日送达。', audience: 'CUSTOMER', channel: 'WEB', isOutcome: true });
  await act(shop, 'ticketClose', { ...on, version: at.version });
  const { ticket } = await ask<Told>(shop, TIMELINE, { id });
  expect(ticket).toMatchObject({ state: { category: 'CLOSED' }, owner: { account: 'integrator' } });
  expect(ticket.timeline.nodes.map(({ type }) => type)).toEqual(WHOLE_CHAIN);
  const people = await ask<{ people: unknown }>(shop, '{ people(first: 1) { nodes { id } } }').catch((error: Error) => error.message);
  expect(people, 'what the token was not given').toContain('FORBIDDEN');
  await shop.dispose();
});

test('three people work on a complaint through the API alone, and what the rules forbid is refused with its reason', async ({ openAs }) => {
  const [agent, supervisor] = [(await openAs('agent')).request, (await openAs('supervisor')).request];
  const { id, version } = await givenTicket(agent, 'complaint', { subject: unlike('投诉：收费与报价不符') });
  const on = { ticketId: id };
  let at = await act(agent, 'ticketTransfer', {
    ...on,
    version,
    departmentId: await departmentId(agent, 'complaints'),
    reason: '请核对收费',
  });
  await expect(act(agent, 'ticketAccept', { ...on, version: at.version })).rejects.toThrow('NOT_IN_YOUR_DEPARTMENT');
  await expect(act(supervisor, 'ticketAccept', { ...on, version })).rejects.toThrow('CONFLICT');
  at = await act(supervisor, 'ticketAccept', { ...on, version: at.version });
  at = await act(supervisor, 'ticketReturn', { ...on, version: at.version, reason: '请补充报价单照片' });
  at = await act(agent, 'ticketTransfer', {
    ...on,
    version: at.version,
    departmentId: await departmentId(agent, 'complaints'),
    reason: '照片已补',
  });
  at = await act(supervisor, 'ticketAccept', { ...on, version: at.version });
  at = await act(supervisor, 'ticketResolve', { ...on, version: at.version, cause: '报价单用了旧价目', measure: '退还差价 80 元' });
  await expect(act(agent, 'ticketClose', { ...on, version: at.version })).rejects.toThrow('OUTCOME_NOT_TOLD');
  at = await act(agent, 'ticketNoteAdd', { ...on, body: '差价今天退回原账户。', audience: 'CUSTOMER', channel: 'PHONE', isOutcome: true });
  await expect(act(supervisor, 'ticketResolve', { ...on, version: at.version, cause: '同上', measure: '同上' })).rejects.toThrow(
    'STATE_FORBIDS',
  );
  at = await act(agent, 'ticketReopen', { ...on, version: at.version, reason: '客户说金额不对' });
  at = await act(supervisor, 'ticketResolve', { ...on, version: at.version, cause: '漏算上门费', measure: '再退 20 元' });
  at = await act(agent, 'ticketNoteAdd', { ...on, body: '一共退 100 元。', audience: 'CUSTOMER', channel: 'PHONE', isOutcome: true });
  await act(agent, 'ticketClose', { ...on, version: at.version });
  const { ticket } = await ask<Told>(agent, TIMELINE, { id });
  expect(ticket).toMatchObject({ state: { category: 'CLOSED' }, owner: { account: 'agent' } });
});

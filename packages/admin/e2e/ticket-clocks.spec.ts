import { openView, rowOf, ticketHead } from './desk.js';
import { expect, test } from './fixtures.js';
import { givenTicket, unlike } from './given.js';

test('a promise runs from registration on, in the list and on the ticket, and is kept by the answer (SLA-10, SLA-21, SLA-28)', async ({
  openAs,
  expectAccessible,
}) => {
  const agent = await openAs('agent');
  const subject = unlike('空调漏电，孩子在家');
  const { id } = await givenTicket(agent.request, 'emergency', { subject });

  await openView(agent, '全部进行中');
  await expect(rowOf(agent, subject)).toContainText(/剩 (29|30)m/);

  await agent.goto(`/admin/desk/tickets/${id}`);
  await expect(ticketHead(agent)).toContainText(/剩 (29|30)m/);
  const card = agent.getByRole('heading', { name: '服务时限' }).locator('xpath=ancestor::section[1]');
  const answer = card.getByRole('listitem').filter({ hasText: '首次响应' });
  await expect(answer).toContainText(/剩/);
  await answer.getByRole('button', { name: '首次响应' }).click();
  await expect(card.getByRole('img')).toHaveAttribute('aria-label', /剩余/);
  await expectAccessible(agent);

  await agent.getByRole('textbox', { name: '回复客户' }).fill('您好，请先断开总闸，师傅马上联系您。');
  await agent.getByRole('button', { name: '发送', exact: true }).click();
  await expect(answer).toContainText('已达成');
  await expectAccessible(agent);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketVoid',
  by: 'supervisor',
  stranger: 'xumin',
  ready: () => desk.registers('agent'),
  input: () => ({ reason: '测试工单' }),
  texts: ['reason'],
  isVersioned: true,
});

test('ends a ticket for good: no verb brings it back, and it is in no figure', async () => {
  const ticket = await desk.withComplaints();
  const ended = await desk.does('xumin', 'ticketVoid', { ticketId: ticket.id, version: ticket.version, reason: '重复登记' });
  expect(ended.state).toEqual({ code: 'VOID', category: 'VOID' });
  const input = { ticketId: ended.id, version: ended.version, reason: '重开' };
  expect((await desk.verb('xumin', 'ticketReopen', input)).userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
  expect((await desk.verb('xumin', 'ticketVoid', input)).userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
  await app.settle();
  expect(await app.db.read.rows('select 1 from metric_fact where ticket_id = ?', [ended.id])).toEqual([]);
});

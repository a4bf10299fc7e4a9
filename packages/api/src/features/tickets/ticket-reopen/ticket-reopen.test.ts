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

const solved = async () => desk.resolves('qiulan', await desk.withComplaints());

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketReopen',
  by: 'agent',
  stranger: 'agent2',
  ready: solved,
  input: () => ({ reason: '客户不满意' }),
  texts: ['reason'],
  isVersioned: true,
});

test('not satisfied returns the ticket to work, and the outcome must be told again (TKT-33, TKT-34)', async () => {
  const closed = await desk.closes('agent', await desk.tells('agent', await solved()));
  const reopened = await desk.does('agent', 'ticketReopen', { ticketId: closed.id, version: closed.version, reason: '又坏了' });
  expect(reopened).toMatchObject({
    state: { code: 'REOPENED', category: 'OPEN' },
    assignee: { account: 'qiulan' },
    solvedAt: null,
    closedAt: null,
    outcomeToldAt: null,
    reopenCount: 1,
    number: closed.number,
  });
  const again = await desk.resolves('qiulan', reopened);
  const { userErrors } = await desk.verb('agent', 'ticketClose', { ticketId: again.id, version: again.version });
  expect(userErrors).toMatchObject([{ code: 'OUTCOME_NOT_TOLD' }]);
});

test('what is in work cannot be reopened', async () => {
  const ticket = await desk.registers('agent');
  const { userErrors } = await desk.verb('agent', 'ticketReopen', { ticketId: ticket.id, version: ticket.version, reason: '重开' });
  expect(userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
});

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
  verb: 'ticketResolve',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ cause: '派工单时间填错', measure: '致歉并补偿一次清洗' }),
  texts: ['cause', 'measure'],
  isVersioned: true,
});

test('records cause and measure (TKT-43) and waits for the customer to be told (TKT-34)', async () => {
  const solved = await desk.resolves('qiulan', await desk.withComplaints());
  expect(solved).toMatchObject({
    state: { code: 'SOLVED', category: 'SOLVED' },
    cause: '派工单时间填错',
    measure: '致歉并补偿一次清洗',
    outcomeToldAt: null,
  });
  expect(solved.solvedAt).not.toBeNull();
});

test('is the work of the assignee or a supervisor there, not of the first receiver', async () => {
  const ticket = await desk.withComplaints();
  const input = { ticketId: ticket.id, version: ticket.version, cause: '因', measure: '措施' };
  expect((await desk.verb('agent', 'ticketResolve', input)).userErrors).toMatchObject([
    { code: 'NOT_YOURS', message: '只有邱兰或主管可以进行此操作。' },
  ]);
  expect((await desk.verb('xumin', 'ticketResolve', input)).userErrors).toEqual([]);
});

test('a ticket that waits is taken on first', async () => {
  const waiting = await desk.passes('agent', await desk.registers('agent'), 'complaints');
  const { userErrors } = await desk.verb('qiulan', 'ticketResolve', {
    ticketId: waiting.id,
    version: waiting.version,
    cause: '因',
    measure: '措施',
  });
  expect(userErrors).toMatchObject([{ code: 'ACCEPT_FIRST' }]);
});

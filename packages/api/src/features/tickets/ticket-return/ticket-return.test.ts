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
  verb: 'ticketReturn',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ reason: '不属于投诉' }),
  texts: ['reason'],
  isVersioned: true,
});

test('goes back to the department and person it came from, one stop at a time', async () => {
  const ticket = await desk.withComplaints();
  const onward = await desk.passes('qiulan', ticket, 'technical');
  const first = await desk.does('manager', 'ticketReturn', { ticketId: onward.id, version: onward.version, reason: '资料不全' });
  expect(first).toMatchObject({ department: { code: 'complaints' }, assignee: { account: 'qiulan' }, returnCount: 1, acceptedAt: null });
  const second = await desk.does('qiulan', 'ticketReturn', { ticketId: first.id, version: first.version, reason: '不是投诉' });
  expect(second).toMatchObject({ department: { code: 'hotline' }, assignee: { account: 'agent' }, returnCount: 2 });
  const third = await desk.verb('agent', 'ticketReturn', { ticketId: second.id, version: second.version, reason: '再退' });
  expect(third.userErrors).toMatchObject([{ code: 'NOTHING_TO_RETURN' }]);
});

test('what was registered straight for a department goes back to its first receiver', async () => {
  const departmentId = await app.given.departmentId('complaints');
  const ticket = await desk.registers('agent', { departmentId });
  const back = await desk.does('qinfen', 'ticketReturn', { ticketId: ticket.id, version: ticket.version, reason: '请先核实' });
  expect(back).toMatchObject({ department: { code: 'hotline' }, assignee: { account: 'agent' } });
});
